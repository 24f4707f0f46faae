"""The third stage: the law as structured provisions, each with its id and the span of its words."""
