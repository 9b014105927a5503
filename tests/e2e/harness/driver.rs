//! The chromedriver process: started on a free port, ended together with its browser, come what may.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

/// A running chromedriver.
#[derive(Debug)]
pub(crate) struct Driver {
    port: u16,
    process: Child,
    // Kept open: a driver that cannot write its log would end.
    _log: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts one; it chooses the port itself.
    pub(crate) fn start() -> Self {
        let mut process = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver in PATH: `scripts/setup.sh test` installs it");
        let mut log = BufReader::new(process.stdout.take().expect("a pipe"));
        let port = loop {
            let mut line = String::new();
            let length = log.read_line(&mut line).expect("text");
            assert!(length > 0, "chromedriver ended before it said its port");
            if let Some((_, rest)) = line.split_once("started successfully on port ") {
                break rest.trim().trim_end_matches('.').parse().expect("a port");
            }
        };
        Self { port, process, _log: log }
    }

    /// Its address.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// A request without the asynchronous client, which is of no use while a test comes down.
    pub(crate) fn request_now(&self, method: &str, path: &str, body: &str) -> std::io::Result<String> {
        let limit = Some(Duration::from_secs(5));
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(limit)?;
        stream.set_write_timeout(limit)?;
        let (port, length) = (self.port, body.len());
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\
             Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}"
        )?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer.split_once("\r\n\r\n").map(|(_, body)| body.to_owned()).unwrap_or_default())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Asked to shut down it ends its browser; killed it would leave the browser behind.
        let _asked = self.request_now("GET", "/shutdown", "");
        let _killed = self.process.kill();
        let _ended = self.process.wait();
    }
}
