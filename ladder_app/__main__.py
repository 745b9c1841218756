"""`python -m ladder_app` is the same as the installed `career-ladder`."""

import sys

from ladder_app.cli import main

if __name__ == "__main__":
    sys.exit(main())
