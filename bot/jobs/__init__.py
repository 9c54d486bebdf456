"""The use cases, one file each: what happens when a job is run. They know only the ports."""
