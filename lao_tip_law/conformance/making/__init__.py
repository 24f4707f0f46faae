"""Making the vectors: a development command, `python -m lao_tip_law.conformance.making`.

Every number, word and day in them comes out of the parsed law; each maker is about one part of it.
"""
