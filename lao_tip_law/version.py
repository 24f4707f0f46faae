"""The library's version: in the package, on the command line and in each answer's receipt."""

VERSION = "0.2.0"
