"""packaging/run, test and bench on pretended machines: no network, and nothing installed for real."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

CHECKOUT = Path(__file__).resolve().parents[1]
SCRIPTS = ["packaging/run", "packaging/test", "packaging/bench", "packaging/setup.sh", ".ci/run"]
REAL = "bash sh cat cksum cp dirname env flock grep mkdir readlink rm uname".split()  # noqa: SIM905

# Each pretended program writes down how it was called, and does as little as will do.
PYTHON = """#!/bin/bash
echo "${0##*/} $*" >>"$CALLS"
case "$*" in
    "-m venv --clear "*) mkdir -p "$4/bin"; cp "$0" "$4/bin/python"; cp "$PRETENDED/stanceline" "$4/bin" ;;
    "-m pip install "*) [ -z "$PIP_WAITS" ] || read -r _ <"$PIP_WAITS"; exit "${PIP_ENDS:-0}" ;;
    "-m pip --version" | "-m pytest"* | "-m tests.bench"*) echo "CI=$CI $QT_QPA_PLATFORM" >>"$CALLS" ;;
    *"import ensurepip, venv"*) exit "${NO_VENV:-0}" ;;
    "-S -c "*) [ -e "$CALLS.installed" ] || printf "%s" "$LIBRARIES" ;;
    *) exec REAL_PYTHON "$@" ;;
esac
"""
PRETENDED = {
    "stanceline": """#!/bin/bash
echo "$QT_QPA_PLATFORM stanceline $*" >>"$CALLS"
echo "said by the program"
for last; do :; done
case "$1 $3 $STANCELINE_HOME" in "open --screenshot /"*)
    mkdir -p "$STANCELINE_HOME/data"
    echo something >"$STANCELINE_HOME/data/Sample project.stanceline" ;;
esac
case "$*" in *stanceline-demo*) echo something >"$last" ;; esac
exit "${PROGRAM_ENDS:-0}"
""",
    "id": '#!/bin/bash\necho "${PERSON:-1000}"\n',
    "apt-get": """#!/bin/bash
echo "apt-get $*" >>"$CALLS"
case "$*" in *" update") touch "$CALLS.updated"; exit ;; esac
[ -z "$STALE" ] || [ -e "$CALLS.updated" ] || exit 100
touch "$CALLS.installed"
[ -z "$BRINGS" ] || cp "$BRINGS" "$PRETENDED"
""",
    "apt-cache": '#!/bin/bash\ncase " $KNOWN " in *" $2 "*) ;; *) exit 100 ;; esac\n',
    "xvfb-run": '#!/bin/bash\necho "xvfb-run $1 $2 $3" >>"$CALLS"; shift 3; exec "$@"\n',
    "xauth": "#!/bin/bash\n",
    "fc-list": "#!/bin/bash\necho Noto Sans CJK\n",
}


class Machine:
    """A pretended machine: a checkout with a space in its path, a home, and no programs but ours."""

    def __init__(self, folder: Path) -> None:
        self.checkout = folder / "my checkout"
        self.programs = folder / "programs"
        self.calls_file = folder / "calls"
        for place in (self.programs, folder / "home", self.checkout / "desktop/stanceline"):
            place.mkdir(parents=True)
        for name in (*SCRIPTS, "pyproject.toml", "desktop/stanceline/__init__.py"):
            (self.checkout / name).parent.mkdir(exist_ok=True)
            shutil.copy(CHECKOUT / name, self.checkout / name)
        for name in (*REAL, "touch"):
            (self.programs / name).symlink_to(shutil.which(name) or name)
        for name, text in PRETENDED.items():
            self.add(name, text)
        self.add("python3.11", PYTHON.replace("REAL_PYTHON", sys.executable))
        self.environment = {
            "PATH": str(self.programs),
            "HOME": str(folder / "home"),
            "CALLS": str(self.calls_file),
            "PRETENDED": str(self.programs),
            "DISPLAY": "elsewhere:10.0",
        }

    def add(self, name: str, text: str) -> Path:
        """Put a program on the machine."""
        path = self.programs / name
        path.write_text(text, encoding="utf-8")
        path.chmod(0o755)
        return path

    def command(self, *words: str, **changes: str | None) -> tuple[list[str], dict[str, str]]:
        """How to start a script; ``None`` takes a variable away."""
        everything = self.environment | changes
        environment = {name: value for name, value in everything.items() if value is not None}
        return ["bash", str(self.checkout / words[0]), *words[1:]], environment

    def run(self, *words: str, **changes: str | None) -> subprocess.CompletedProcess[str]:
        """Run a script from another folder, as somebody who is not looking at a terminal."""
        command, environment = self.command(*words, **changes)
        return subprocess.run(
            command,
            env=environment,
            cwd="/",
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
        )

    def calls(self, beginning: str) -> list[str]:
        """What the pretended programs were asked."""
        text = self.calls_file.read_text(encoding="utf-8") if self.calls_file.exists() else ""
        return [line for line in text.splitlines() if beginning in line]


pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the pretended machines are Linux machines")


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_standard_output_and_the_exit_code_are_the_programs_own(machine: Machine) -> None:
    result = machine.run("packaging/run", "--", "export", "a b", PROGRAM_ENDS="7")
    assert (result.stdout, result.returncode) == ("said by the program\n", 7)
    assert machine.calls("stanceline export") == [" stanceline export a b"]


def test_the_second_start_installs_nothing_and_says_nothing(machine: Machine) -> None:
    machine.run("packaging/run", "--", "--version")
    again = machine.run("packaging/run", "--", "--version")
    assert again.stderr == ""
    assert len(machine.calls("pip install")) == 1


def test_a_changed_pyproject_brings_the_environment_up_to_date(machine: Machine) -> None:
    machine.run("packaging/run", "--", "--version")
    with (machine.checkout / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    machine.run("packaging/run", "--", "--version")
    assert len(machine.calls("pip install")) == 2
    assert len(machine.calls("-m venv")) == 1


def test_a_failed_installation_says_what_to_do_and_is_tried_again(machine: Machine) -> None:
    failed = machine.run("packaging/run", "--", "--version", PIP_ENDS="1")
    assert failed.returncode != 0
    assert "run this again when it is mended" in failed.stderr
    assert failed.stdout == ""
    assert machine.run("packaging/run", "--", "--version").stdout == "said by the program\n"


def test_two_starts_at_once_set_up_once(machine: Machine, tmp_path: Path) -> None:
    gate = tmp_path / "gate"
    os.mkfifo(gate)
    # Open at both ends, so that writing here never waits for a reader.
    opened = os.open(gate, os.O_RDWR)
    command, environment = machine.command("packaging/run", "--", "--version", PIP_WAITS=str(gate))
    begin: dict[str, Any] = {"env": environment, "stderr": subprocess.PIPE, "stdout": subprocess.DEVNULL}
    with subprocess.Popen(command, text=True, **begin) as first:
        assert first.stderr is not None
        try:
            assert any("Installing" in line for line in first.stderr)
            with subprocess.Popen(command, text=True, **begin) as second:
                assert second.stderr is not None
                first_words = second.stderr.readline()
                os.write(opened, b"go\ngo\n")
        finally:
            os.write(opened, b"go\n")
            os.close(opened)
    assert "waiting for it" in first_words
    assert (first.returncode, second.returncode) == (0, 0)
    assert len(machine.calls("pip install")) == 1


def test_tests_install_the_development_group_by_name(machine: Machine) -> None:
    result = machine.run("packaging/test", "-q")
    assert result.returncode == 0, result.stderr
    assert "pytest>=" in machine.calls("pip install")[0]
    assert machine.calls("-m pytest") == ["python -m pytest -q"]


def test_continuous_integration_is_told_that_it_is(machine: Machine) -> None:
    machine.run(".ci/run")
    assert "CI=true offscreen" in machine.calls("CI=")


@pytest.mark.parametrize("script", ["packaging/run", "packaging/test", "packaging/bench"])
@pytest.mark.parametrize("word", ["-h", "--help"])
def test_help_is_printed_before_anything_is_set_up(machine: Machine, script: str, word: str) -> None:
    result = machine.run(script, word)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.startswith(f"Usage: bash {script}")
    assert machine.calls("") == []


def test_the_help_of_the_bench_names_all_its_arguments(machine: Machine) -> None:
    told = machine.run("packaging/bench", "--help").stdout
    real = subprocess.run(
        [sys.executable, "-m", "tests.bench", "--help"],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    arguments = set(re.findall(r"--[a-z]+", real)) - {"--help"}
    assert arguments == set(re.findall(r"--[a-z]+", told))


def test_the_bench_gets_its_arguments(machine: Machine) -> None:
    machine.run("packaging/bench", "--rows", "5")
    assert machine.calls("tests.bench") == ["python -m tests.bench --rows 5"]


# ------------------------------------------------------------------------------------------------- Python


def test_python_may_be_named(machine: Machine) -> None:
    mine = machine.add("mine", (machine.programs / "python3.11").read_text(encoding="utf-8"))
    machine.run("packaging/run", "--", "--version", PYTHON=str(mine))
    assert machine.calls("-m venv")[0].startswith("mine ")


def test_a_named_python_that_does_not_serve_is_refused(machine: Machine) -> None:
    old = machine.add("old", "#!/bin/bash\nexit 1\n")
    result = machine.run("packaging/run", "--", "--version", PYTHON=str(old))
    assert result.returncode != 0
    assert "not a Python 3.11 or newer" in result.stderr


def test_a_name_that_only_pretends_to_be_python_is_passed_over(machine: Machine) -> None:
    machine.add("python3.13", "#!/bin/bash\nexit 127\n")
    machine.run("packaging/run", "--", "--version")
    assert machine.calls("-m venv")[0].startswith("python3.11 ")


def test_without_the_venv_module_and_an_administrator_the_exact_line_is_named(machine: Machine) -> None:
    result = machine.run("packaging/run", "--", "--version", NO_VENV="1")
    version = "{}.{}".format(*sys.version_info[:2])
    assert result.returncode != 0
    assert f"sudo apt-get install -y --no-install-recommends python{version}-venv\n" in result.stderr


def test_python_itself_is_installed_where_there_is_none(machine: Machine, tmp_path: Path) -> None:
    brought = (machine.programs / "python3.11").rename(tmp_path / "python3.11")
    result = machine.run(
        "packaging/run", "--", "--version", PERSON="0", KNOWN="python3.11-venv", BRINGS=str(brought)
    )
    assert result.returncode == 0, result.stderr
    assert machine.calls("install")[0].endswith("python3.11 python3.11-venv")


def test_without_python_and_apt_the_missing_thing_is_named(machine: Machine) -> None:
    for name in ("python3.11", "apt-get", "apt-cache"):
        (machine.programs / name).unlink()
    result = machine.run("packaging/run", "--", "--version")
    assert result.returncode != 0
    assert "this system has no apt to install it with" in result.stderr


# ---------------------------------------------------------------------------------------------- libraries


LIBRARIES = "libglib2.0-0t64|libglib2.0-0\nlibgl1\n"


def test_missing_libraries_are_installed_under_the_name_of_this_system(machine: Machine) -> None:
    machine.run("packaging/run", PERSON="0", LIBRARIES=LIBRARIES, KNOWN="libglib2.0-0t64")
    machine.calls_file.with_name("calls.installed").unlink()
    machine.run("packaging/run", PERSON="0", LIBRARIES=LIBRARIES)
    assert [line.split("recommends ")[1] for line in machine.calls("apt-get")] == [
        "libglib2.0-0t64 libgl1",
        "libglib2.0-0 libgl1",
    ]


def test_old_package_lists_are_refreshed(machine: Machine) -> None:
    result = machine.run("packaging/run", PERSON="0", LIBRARIES=LIBRARIES, STALE="yes")
    assert result.returncode == 0, result.stderr
    assert machine.calls("apt-get")[-1].endswith("recommends libglib2.0-0 libgl1")


def test_a_window_without_its_libraries_is_not_tried(machine: Machine) -> None:
    result = machine.run("packaging/run", LIBRARIES=LIBRARIES)
    assert result.returncode != 0
    assert "sudo apt-get install -y --no-install-recommends libglib2.0-0 libgl1\n" in result.stderr
    assert machine.calls("stanceline open") == []


def test_the_command_line_works_without_the_libraries_of_the_window(machine: Machine) -> None:
    assert (
        machine.run("packaging/run", "--", "--version", LIBRARIES=LIBRARIES).stdout == "said by the program\n"
    )


def test_the_dynamic_loader_itself_is_asked_for_libraries() -> None:
    script = f'. packaging/setup.sh; python={sys.executable}; missing_packages "$1"'
    rows = "\nlibc.so.6 libc6\nlibnone.so.9 libnone9"
    command = ["bash", "-c", script, "bash", rows]
    result = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=True)
    assert result.stdout == "libnone9\n"


# ------------------------------------------------------------------------------------------------- screens


def test_with_a_screen_the_sample_project_opens(machine: Machine) -> None:
    machine.run("packaging/run")
    assert machine.calls("stanceline open") == [" stanceline open --demo"]
    assert machine.calls("xvfb-run") == []


@pytest.mark.parametrize("display", [None, ":4711"])
def test_without_a_screen_a_picture_and_a_table_are_left_in_an_ignored_folder(
    machine: Machine, display: str | None
) -> None:
    result = machine.run("packaging/run", DISPLAY=display)
    assert result.returncode == 0, result.stderr
    assert result.stdout == ""
    for name in ("stanceline-demo.png", "stanceline-demo.csv"):
        assert (machine.checkout / ".cache/demo" / name).exists()
        assert f"{machine.checkout}/.cache/demo/{name}" in result.stderr
    assert machine.calls("stanceline open")[0].startswith("xcb ")
    assert "/data/Sample project.stanceline " in machine.calls("stanceline export")[0]


def test_without_a_screen_and_without_a_virtual_one_the_picture_is_drawn_in_memory(machine: Machine) -> None:
    (machine.programs / "xvfb-run").unlink()
    result = machine.run("packaging/run", DISPLAY=None)
    assert result.returncode == 0, result.stderr
    assert machine.calls("stanceline open")[0].startswith("offscreen ")


def test_a_missing_font_spoils_the_picture_but_does_not_prevent_it(machine: Machine) -> None:
    (machine.programs / "fc-list").unlink()
    result = machine.run("packaging/run", DISPLAY=None)
    assert result.returncode == 0, result.stderr
    assert "fonts-droid-fallback" in result.stderr


def test_a_picture_asked_for_by_hand_needs_no_screen_either(machine: Machine) -> None:
    machine.run("packaging/run", "--", "open", "--demo", "--screenshot", "a.png", DISPLAY=None)
    assert len(machine.calls("xvfb-run")) == 1


# -------------------------------------------------------------------------------------------------- places


@pytest.mark.skipif(os.geteuid() == 0, reason="for an administrator no folder is read-only")
def test_a_read_only_checkout_keeps_its_environment_in_the_caches(machine: Machine, tmp_path: Path) -> None:
    machine.checkout.chmod(0o555)
    try:
        result = machine.run("packaging/run", "--", "--version", XDG_CACHE_HOME=str(tmp_path / "caches"))
    finally:
        machine.checkout.chmod(0o755)
    assert result.stdout == "said by the program\n"
    assert list((tmp_path / "caches" / "stanceline").glob("venv-*"))


def test_an_unknown_argument_is_answered_with_the_usage(machine: Machine) -> None:
    result = machine.run("packaging/run", "project")
    assert result.returncode == 2
    assert result.stderr.startswith("Usage:")


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not on this machine")
def test_shellcheck_finds_nothing() -> None:
    command = ["shellcheck", "-x", "-P", "SCRIPTDIR", *SCRIPTS]
    result = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout
