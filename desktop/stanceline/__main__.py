"""``python -m stanceline`` and the command ``stanceline``."""

from stanceline.app import main

if __name__ == "__main__":
    main()
