//! One line of JSON in, one out: what the code that was written for a policy says of a token.

use std::io::{BufRead, Write};

use serde_json::{Map, Value, json};

mod policies;

type Claims = Result<Map<String, Value>, String>;

/// The two functions of a file.
struct Policy {
    verify: fn(&str, &str) -> Claims,
    verify_at: fn(&str, &str, f64) -> Claims,
}

fn main() -> std::io::Result<()> {
    for line in std::io::stdin().lock().lines() {
        let question: Value = serde_json::from_str(&line?)?;
        let text = |name: &str| question[name].as_str().unwrap_or_default();
        let policy = &policies::ALL[question["policy"].as_u64().unwrap_or_default() as usize];
        let claims = match question["now"].as_f64() {
            Some(now) => (policy.verify_at)(text("token"), text("key"), now),
            None => (policy.verify)(text("token"), text("key")),
        };
        let answer = json!({ "accepted": claims.is_ok(), "why": claims.err() });
        writeln!(std::io::stdout(), "{answer}")?;
    }
    Ok(())
}
