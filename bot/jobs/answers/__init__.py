"""The answers to what people ask, one file a verb: a request and a grant in, a message out."""
