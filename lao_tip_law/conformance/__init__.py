"""The conformance kit: does another program read the law as its text reads?

Vectors, shipped with the package, state the law sentence by sentence, each with a case and the part of the
answer that the sentence fixes. They are fed to any program that answers cases as JSON lines, and the report
names the statements of the law that it breaks. See `docs/conformance.md`.
"""
