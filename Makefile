# make demo    set everything up and run the whole job on the bundled replica of two services
# make test    set everything up and run the tests
# make run     crawl the real services (set TOS_MONITOR_CONTACT first)
# make render  see whether pages that only a script shows can be rendered, or what is missing
# make inspect look into the database with Datasette: yours, or the demo's while you have none
# make check   everything that CI checks
# make clean   remove what make and the demo made; your db/tos.db and feeds/public stay

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PORT ?= 8001
# The tests share the cores, a file to each: some files set up once what all their tests look at.
SHARED := --numprocesses auto --dist loadfile

.PHONY: demo test run render inspect check lowest clean help
.DEFAULT_GOAL := help

help:
	@sed -n 's/^# //p' Makefile

$(READY): pyproject.toml constraints.txt
	@python="$$(sh .ci/find-python)" && echo "setting up $(VENV) with $$python (a minute or two, once)" && \
	  "$$python" -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --upgrade --constraint constraints.txt pip
	@$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable ".[explain,inspect,render]" --group dev
	@touch $@

demo: $(READY)
	@$(BIN)/tos-monitor demo

test: $(READY)
	@echo "running the tests"
	@$(BIN)/python -m pytest --quiet $(SHARED)

run: $(READY)
	@$(BIN)/tos-monitor run

# Playwright's own browser is not downloaded: the system's is kept up to date by its package manager.
render: $(READY)
	@$(BIN)/python -c 'import sys; from spiders.browser import missing; from tos_monitor.app.crawl import settings; \
	  sys.exit(missing(settings()) or None)' && echo "all is there: documents with render = true are rendered"

inspect: $(READY)
	@if [ -f db/tos.db ]; then file=db/tos.db; else file=demo/tos.db; fi; \
	  if [ ! -f $$file ]; then echo "no database yet: run 'make demo' or 'make run' first" >&2; exit 1; fi; \
	  echo "Datasette shows $$file at http://127.0.0.1:$(PORT)/tos/finding (stop it with Ctrl-C)"; \
	  exec $(BIN)/datasette serve $$file --host 127.0.0.1 --port $(PORT) --metadata db/metadata.yaml \
	    --template-dir db/templates --plugins-dir db/plugins --static static:db/static

check: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest $(SHARED) --cov --cov-report=term-missing:skip-covered --cov-report=json:build/coverage.json
	$(BIN)/python .ci/coverage_floor.py build/coverage.json
	rm -rf build/wheel && $(BIN)/python -m build --quiet --wheel --outdir build/wheel
	$(BIN)/check-wheel-contents build/wheel/*.whl
	rm -f build/empty.db && $(BIN)/sqlite-utils migrate --list build/empty.db db/migrations.py

# The lower bounds of pyproject.toml are promises: the tests pass with exactly these versions too. Those of servers that
# hang and browsers that break stay out, for the sake of the time that CI has, and so do those that ask no library:
# they read our own tables and texts.
OWN := evaluation property/test_flag_laws.py property/test_counts_laws.py test_announcement.py test_context.py \
  test_corpus.py test_counts.py test_definitions.py test_english_rules.py test_figures.py test_flag.py \
  test_flag_bad_input.py test_incident.py test_items.py test_korean_rules.py test_modals.py test_notice_corpus.py \
  test_notice_kinds.py test_parties.py test_patterns.py test_review.py test_rule_examples.py test_rule_lint.py \
  test_rules.py test_sieve.py test_story.py test_when.py
lowest:
	@python="$$(sh .ci/find-python)" && "$$python" -m venv build/lowest
	@build/lowest/bin/python -m pip install --quiet --upgrade --constraint constraints.txt pip
	@build/lowest/bin/python -m pip install --quiet --constraint constraints-lowest.txt ".[explain,inspect,render]" --group dev
	build/lowest/bin/python -m pytest --quiet $(SHARED) -m "not slow" $(addprefix --ignore=tests/,$(OWN))

clean:
	@echo "removing $(VENV), build, caches and the demo's results; db/tos.db and feeds/public stay"
	@rm -rf $(VENV) build dist demo .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
