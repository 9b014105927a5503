//! A session kept by the server, with its id in a cookie.

use super::{Flow, Step};

const PERSON: &str = "Browser";
const SERVER: &str = "Server";
const STORE: &str = "Session store";

/// The flow.
pub(super) const FLOW: Flow = Flow {
    name: "session",
    title: "A session with a cookie",
    steps: &[
        Step {
            from: PERSON,
            to: SERVER,
            does: "The person logs in.",
            note: "The password goes to the server once, over TLS, and to nobody else.",
            message: "POST /login HTTP/1.1\nHost: shop.example.com\nContent-Type: application/x-www-form-urlencoded\n\nuser=ada&password=[...]",
            source: "ASVS 5.0 V7",
        },
        Step {
            from: SERVER,
            to: STORE,
            does: "The server makes a random id and writes down what belongs to it.",
            note: "The id says nothing by itself. It has at least 128 bits of chance in it, so that nobody finds one by guessing.",
            message: "SET session:[hash of the id]\n  {\"user\":\"ada\",\"since\":1795000000,\"roles\":[\"buyer\"]}\n  EX 28800",
            source: "ASVS 5.0 7.2.3",
        },
        Step {
            from: SERVER,
            to: PERSON,
            does: "The browser gets the id in a cookie.",
            note: "No script can read it (HttpOnly), it travels over TLS only (Secure), and the prefix __Host- ties it to this very host.",
            message: "HTTP/1.1 303 See Other\nLocation: /orders\nSet-Cookie: __Host-SID=q3Zy1xN0[...]; Path=/; Secure; HttpOnly; SameSite=Lax",
            source: "rfc6265bis 4.1",
        },
        Step {
            from: PERSON,
            to: SERVER,
            does: "The browser sends the cookie with every request.",
            note: "It does so by itself, also for a request that another site causes: that is why SameSite and a token against forgery are needed.",
            message: "GET /orders HTTP/1.1\nHost: shop.example.com\nCookie: __Host-SID=q3Zy1xN0[...]",
            source: "rfc6265bis 8.8",
        },
        Step {
            from: SERVER,
            to: STORE,
            does: "The server looks up what belongs to the id.",
            note: "This read happens for every request. In return, what it finds is true now, not when the person logged in.",
            message: "GET session:[hash of the id]",
            source: "ASVS 5.0 V7",
        },
        Step {
            from: SERVER,
            to: STORE,
            does: "On logout the entry is removed.",
            note: "The very next request with that id is refused. Nothing has to expire first.",
            message: "DEL session:[hash of the id]",
            source: "ASVS 5.0 7.4.1",
        },
    ],
};
