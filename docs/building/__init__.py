"""What makes the pages of the site: each generated page comes out of the parsed law and the engine."""
