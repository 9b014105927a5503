//! Binds the port and serves until the process ends.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use tokio::net::TcpListener;

use super::options::Options;
use super::router;

/// Why nothing is served.
#[derive(Debug)]
pub enum Error {
    /// The folder holds no built site.
    NotBuilt {
        /// The folder.
        dist: PathBuf,
    },
    /// The port cannot be had.
    Port {
        /// The port.
        port: u16,
        /// What the system says.
        cause: io::Error,
    },
    /// The connection to the network was lost.
    Lost(io::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::NotBuilt { dist } => {
                let dist = dist.display();
                write!(f, "expected a built site in {dist}, but found no {dist}/index.html; `make build` makes it")
            }
            Error::Port { port, cause } if cause.kind() == io::ErrorKind::AddrInUse => {
                write!(f, "port {port} of 127.0.0.1 is taken; `--port N` takes another, `--port 0` any free one")
            }
            Error::Port { port, cause } => write!(f, "port {port} of 127.0.0.1 cannot be used: {cause}"),
            Error::Lost(cause) => write!(f, "serving stopped: {cause}"),
        }
    }
}

impl std::error::Error for Error {}

/// Serves the site on the loopback address until the process ends; `on_ready` is told the address once it answers.
pub async fn listen(options: &Options, on_ready: impl FnOnce(SocketAddr)) -> Result<(), Error> {
    let Options { dist, port } = options;
    if !dist.join("index.html").is_file() {
        return Err(Error::NotBuilt { dist: dist.clone() });
    }
    let refused = |cause| Error::Port { port: *port, cause };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).await.map_err(refused)?;
    on_ready(listener.local_addr().map_err(refused)?);
    axum::serve(listener, router(dist)).await.map_err(Error::Lost)
}
