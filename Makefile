# Every target calls the same script, which Windows users run without make:
#   python scripts/task.py run
PYTHON ?= python3

run test demo faults bench full screenshots resources fix:
	@$(PYTHON) scripts/task.py $@ $(ARGS)

.PHONY: run test demo faults bench full screenshots resources fix
.DEFAULT_GOAL := run
