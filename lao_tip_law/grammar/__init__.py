"""The second stage: from text to a lossless tree, by the Lark grammars in `grammars/`."""
