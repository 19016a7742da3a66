# Two commands on a fresh machine with Python 3.11+ and make: `make demo` and `make test`.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed

.PHONY: install demo run test check soak bench format pictures

install: $(STAMP)

$(STAMP): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; set PYTHON=/path/to/python3.11") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(STAMP)

demo: install
	$(BIN)/python -m bot demo

run: install
	$(BIN)/python -m bot run

test: install
	@sh scripts/browser.sh
	$(BIN)/python -m pytest -n auto --dist loadfile -m "not soak"

check: install
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: install
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

soak: install
	@sh scripts/browser.sh
	$(BIN)/python -m pytest -m soak

bench: install
	$(BIN)/python -m tests.benchmarks

# The pictures of the documentation, taken anew by the browser test.
pictures: install
	@sh scripts/browser.sh
	PICTURES=docs/pictures $(BIN)/python -m pytest tests/e2e/test_demo.py
