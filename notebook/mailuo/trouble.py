"""What can go wrong outside the notebook, in words that say what to do."""


class Trouble(Exception):
    """Shown in a notebook as its one line, without a traceback; headless it stops the run like any exception."""

    def _render_traceback_(self) -> list[str]:
        """IPython calls this instead of printing a traceback."""
        return [f"⚠ {self}"]
