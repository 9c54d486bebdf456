"""The tests; a package, so that no other package of that name stands in its place."""
