"""The last stage: an answer, a provision or a parse as text for people, on a terminal or a projector."""
