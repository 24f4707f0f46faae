"""Wording: from a structure of the law to words that say it, the inverse of the reading.

Each function takes `pick`, which chooses among the ways to say a thing, the plainest first: `plainest` always
takes the first, and a strategy draws.
"""
