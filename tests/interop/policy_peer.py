"""One line of JSON in, one out: what the code that was written for a policy says of a token."""

import importlib.util
import json
import pathlib
import sys


def load(path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


sys.dont_write_bytecode = True
POLICIES = {path.stem: load(path) for path in pathlib.Path(sys.argv[1]).glob("*.py")}

for line in sys.stdin:
    question = json.loads(line)
    verify = POLICIES[f"p{question['policy']}"].verify
    time = {} if question["now"] is None else {"now": question["now"]}
    try:
        claims = verify(question["token"], question["key"], **time)
        result = {"accepted": isinstance(claims, dict)}
    except Exception as error:
        result = {"accepted": False, "why": f"{type(error).__name__}: {error}"}
    print(json.dumps(result), flush=True)
