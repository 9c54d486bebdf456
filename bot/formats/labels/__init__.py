"""Labels: which wordings before a colon name a speaker, and what is in them."""
