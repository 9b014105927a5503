//! A peer that is asked in lines of JSON.

use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::Value;

/// A running peer.
pub(crate) struct Peer {
    /// Its name.
    pub(crate) name: &'static str,
    child: Child,
    questions: ChildStdin,
    answers: BufReader<ChildStdout>,
}

/// The peers that are there, besides `openssl`.
pub(crate) fn peers() -> Vec<Peer> {
    let Some(folder) = std::env::var_os("CLAIMCHECK_PEERS").map(PathBuf::from) else {
        println!("skipped: CLAIMCHECK_PEERS names no folder with jose and jwcrypto; `make test` installs them");
        return Vec::new();
    };
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/interop");
    let mut node = Command::new("node");
    node.arg(folder.join("peer.mjs"));
    let mut python = Command::new(folder.join("venv/bin/python"));
    python.arg(here.join("peer.py"));
    [("jose", node), ("jwcrypto", python)]
        .into_iter()
        .filter_map(|(name, command)| Peer::start(name, command))
        .collect()
}

impl Peer {
    /// Starts a program; none when it cannot be started.
    pub(crate) fn start(name: &'static str, mut command: Command) -> Option<Self> {
        let started = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let Ok(mut child) = started else {
            println!("skipped: {name} cannot be started");
            return None;
        };
        let (questions, answers) = (child.stdin.take()?, BufReader::new(child.stdout.take()?));
        Some(Peer { name, child, questions, answers })
    }

    /// Asks one thing.
    pub(crate) fn ask(&mut self, question: &Value) -> Value {
        writeln!(self.questions, "{question}").expect("the peer listens");
        let mut line = String::new();
        self.answers.read_line(&mut line).expect("the peer answers");
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{}: {error}: {line}", self.name))
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _ended = self.child.kill();
        let _status = self.child.wait();
    }
}
