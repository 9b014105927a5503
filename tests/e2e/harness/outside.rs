//! The rest of the world: the browser's proxy, which sees every attempt to reach another host and lets none through.

use std::sync::{Arc, Mutex};

use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use super::{LIMIT, until};

/// The answer to everything. The header lets a page without a policy see that it got one.
const ANSWER: &[u8] =
    b"HTTP/1.1 502 Nothing is here\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

/// A proxy that writes down what it is asked for.
#[derive(Debug)]
pub(crate) struct Outside {
    port: u16,
    seen: Arc<Mutex<Vec<String>>>,
    task: JoinHandle<()>,
}

impl Outside {
    /// Listens on a free port.
    pub(crate) async fn open() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let seen = Arc::<Mutex<Vec<String>>>::default();
        let task = tokio::spawn(accept(listener, seen.clone()));
        Self { port, seen, task }
    }

    /// Its address, as a browser wants it for a proxy.
    pub(crate) fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// The first line of every request so far, such as `GET http://example.com/ HTTP/1.1`.
    ///
    /// A request of our own goes last through the same door, so none that came before it is missed.
    pub(crate) async fn requests(&self) -> Vec<String> {
        const LAST: &str = "LAST of the test";
        let stream = TcpStream::connect(self.address()).await.expect("the listener listens");
        write(&stream, format!("{LAST}\r\n\r\n").as_bytes()).await;
        until("our own request", LIMIT, async || self.has(LAST).then_some(()).ok_or_else(|| "nothing".to_owned()))
            .await;
        let mut seen = self.seen.lock().expect("no panic while it was held");
        seen.retain(|line| line != LAST);
        seen.clone()
    }

    /// Whether a request so far has `part` in its first line.
    pub(crate) fn has(&self, part: &str) -> bool {
        self.seen.lock().expect("no panic while it was held").iter().any(|line| line.contains(part))
    }
}

impl Drop for Outside {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn accept(listener: TcpListener, seen: Arc<Mutex<Vec<String>>>) {
    while let Ok((stream, _)) = listener.accept().await {
        let seen = seen.clone();
        tokio::spawn(async move {
            let line = first_line(&stream).await;
            seen.lock().expect("no panic while it was held").push(line);
            write(&stream, ANSWER).await;
        });
    }
}

/// The first line that comes; a connection that says nothing counts as well.
async fn first_line(stream: &TcpStream) -> String {
    let mut text = Vec::new();
    let mut piece = [0; 1024];
    while !text.contains(&b'\n') && stream.readable().await.is_ok() {
        match stream.try_read(&mut piece) {
            Ok(0) => break,
            Ok(length) => text.extend_from_slice(&piece[..length]),
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {}
            Err(_) => break,
        }
    }
    let text = String::from_utf8_lossy(&text);
    text.lines().next().unwrap_or("a connection without a word").to_owned()
}

async fn write(stream: &TcpStream, mut bytes: &[u8]) {
    while !bytes.is_empty() && stream.writable().await.is_ok() {
        match stream.try_write(bytes) {
            Ok(length) => bytes = &bytes[length..],
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {}
            // Whoever has gone needs no answer.
            Err(_) => return,
        }
    }
}
