"""One line of JSON in, one out: what jwcrypto says of a token, or a token that it makes."""

import json
import sys

from jwcrypto import jwa, jwe, jwk, jws
from jwcrypto.common import json_encode

ALL = list(jwa.JWA.algorithms_registry)


def key_of(key):
    return jwk.JWK(**key) if isinstance(key, dict) else key


def answer(question):
    op, key = question["op"], key_of(question["key"])
    if op == "verify":
        token = jws.JWS()
        token.allowed_algs = ALL
        token.deserialize(question["token"], key)
        return {"payload": token.payload.decode()}
    if op == "decrypt":
        token = jwe.JWE(algs=ALL)
        token.deserialize(question["token"], key)
        return {"payload": token.payload.decode()}
    if op == "sign":
        token = jws.JWS(question["payload"].encode())
        token.allowed_algs = ALL
        token.add_signature(key, None, json_encode(question["header"]), None)
        return {"token": token.serialize(compact=True)}
    token = jwe.JWE(question["payload"].encode(), json_encode(question["header"]), algs=ALL)
    token.add_recipient(key)
    return {"token": token.serialize(compact=True)}


jwa.default_max_pbkdf2_iterations = 1_000_000
for line in sys.stdin:
    try:
        result = answer(json.loads(line))
    except Exception as error:  # every refusal of the library is an answer
        result = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(result), flush=True)
