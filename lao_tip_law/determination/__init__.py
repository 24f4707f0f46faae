"""The fifth stage: the answer, each line of it pointing at the words it came from."""
