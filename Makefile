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
# The tests share the cores, a file to each: some files set up once what all their tests look at. Three times as many as there
# are cores, because many wait for a server, a process or a browser; these come first.
SHARED := --numprocesses $(shell echo $$(( 3 * $$(getconf _NPROCESSORS_ONLN) ))) --dist loadfile --no-loadscope-reorder

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

# The lower bounds of pyproject.toml are promises: the tests pass with exactly these versions too. Only those that ask a
# library are run, for the sake of CI's time.
LIBRARIES := test_compare.py test_datasette.py test_decode.py test_demo.py test_explain.py test_extract.py test_feeds.py \
  test_json_page.py test_migrations.py test_page.py test_pdf.py test_store.py test_struck.py test_warc.py \
  test_words.py property/test_feed_laws.py property/test_store_laws.py property/test_words_laws.py
lowest:
	@python="$$(sh .ci/find-python)" && "$$python" -m venv build/lowest
	@build/lowest/bin/python -m pip install --quiet --upgrade --constraint constraints.txt pip
	@build/lowest/bin/python -m pip install --quiet --constraint constraints-lowest.txt ".[explain,inspect,render]" --group dev
	build/lowest/bin/python -m pytest --quiet $(SHARED) $(addprefix tests/,$(LIBRARIES))

clean:
	@echo "removing $(VENV), build, caches and the demo's results; db/tos.db and feeds/public stay"
	@rm -rf $(VENV) build dist demo .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
