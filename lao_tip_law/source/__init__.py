"""The first stage: the files that hold the law's text, its wording and where they come from."""
