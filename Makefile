# The whole developer's day in four words: run, test, check, bench.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test check bench clean

run: .venv/ready
	@exec $(BIN)/verbatim run

test: .venv/ready-dev
	@$(BIN)/python -m pytest

check: .venv/ready-dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: .venv/ready-dev
	@$(BIN)/python -m bench

# Two stamps, so that `make run` installs no tool of the developer's.
.venv/ready: pyproject.toml requirements.lock
	@$(PYTHON) -m venv .venv
	@echo "Installing Verbatim into .venv (once; under a minute on most lines) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c requirements.lock -e '.[embedded]'
	@touch $@

.venv/ready-dev: .venv/ready
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c requirements.lock -e '.[embedded,dev]'
	@touch $@

clean:
	rm -rf .venv .verbatim build *.egg-info
