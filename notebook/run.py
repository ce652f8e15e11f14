"""Runs the notebook headless and says what went wrong, in one line where it can.

    python notebook/run.py [--to FILE]

Settings are those of the notebook, from the environment. With --to, the notebook with its answers is written to FILE.
Exit 0: it ran to its end and every answer that was to be compared is right. Exit 1: it did not.
"""

import argparse
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

HERE = Path(__file__).parent
SECONDS = 300  # for one cell


def main() -> int:
    options = argparse.ArgumentParser(description="Run evolution.ipynb headless.")
    options.add_argument("--to", type=Path, help="write the notebook with its answers here")
    to = options.parse_args().to
    notebook = nbformat.read(HERE / "evolution.ipynb", as_version=4)
    # Timing is left out, so that the same answers give the same file.
    client = NotebookClient(
        notebook, timeout=SECONDS, record_timing=False, kernel_name="python3", resources={"metadata": {"path": HERE}}
    )
    try:
        client.execute()
    except CellExecutionError as error:
        print(f"notebook: {error.ename}: {error.evalue}", file=sys.stderr)
        return 1
    finally:
        if to:
            notebook.metadata = {"kernelspec": notebook.metadata["kernelspec"], "language_info": {"name": "python"}}
            nbformat.write(notebook, to)
    return 0


if __name__ == "__main__":
    sys.exit(main())
