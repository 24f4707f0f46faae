# What is run now and then. PYTHON: one with this project and its extras `test` and `mutation` installed.
PYTHON ?= .venv/bin/python

.PHONY: test seeds wrong-copies fuzz proof mutation mutation-statutes mutation-grammars mutation-code law-coverage

# The suite for all day: all but the tests that start many programs or search long.
test:
	$(PYTHON) -m pytest -n 2 -m "not thorough"

# The same with twenty seeds, to find a test that now and then fails; half an hour.
seeds:
	for seed in $$(seq 20); do \
		$(PYTHON) -m pytest -q -n 2 -m "not thorough" --hypothesis-seed=$$seed || exit 1; \
	done

# Copies of the library with one thing wrong, each held against the specification (a quarter of an hour).
wrong-copies:
	$(PYTHON) tests/wrong_copies/run_wrong_copies.py

# A million inputs through the front doors; needs the extra `fuzz`.
fuzz:
	PYTHONPATH=. $(PYTHON) tests/fuzz

# What is proved of the parsed law; needs the extra `proof`.
proof:
	PYTHONPATH=. $(PYTHON) tests/proof/report.py

# Every mutant: the law's own files, then the code (half an hour or more).
mutation: mutation-statutes mutation-grammars mutation-code

mutation-statutes:
	$(PYTHON) tests/mutation/run_mutants.py statutes

mutation-grammars:
	$(PYTHON) tests/mutation/run_mutants.py grammars

mutation-code:
	$(PYTHON) tests/mutation/run_code_mutants.py

# Each provision, sentence and word class: read as what, used by what, tested by what.
law-coverage:
	$(PYTHON) tests/law_coverage/print_account.py
