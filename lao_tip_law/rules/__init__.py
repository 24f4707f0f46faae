"""The fourth stage: what the law, as parsed, makes of the facts, exactly, with unknown facts kept unknown."""
