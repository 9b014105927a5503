//! The site, served as it will be, with a record of who asked for what.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::middleware::Next;
use axum::response::Response;
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::{LIMIT, files, until};

/// The address of a page without any policy, on which tests show that they would see what they say does not happen.
pub(crate) const LAWLESS: &str = "/lawless";

/// How the host of the site behaves.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Host {
    /// Sends no Content-Security-Policy, as plain static hosts do: only the page's own `<meta>` is left.
    pub(crate) is_plain: bool,
    /// Holds the page's module back until [`Site::release`].
    pub(crate) holds_module: bool,
}

/// One request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Visit {
    /// Method and address, with the query if there is one.
    pub(crate) request: String,
    /// The status of the answer; 0 while there is none.
    pub(crate) status: u16,
}

/// The running server.
#[derive(Debug)]
pub(crate) struct Site {
    address: SocketAddr,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

#[derive(Debug)]
struct Shared {
    host: Host,
    visits: Mutex<Vec<Visit>>,
    released: watch::Sender<bool>,
}

impl Site {
    /// Serves the built site on a free port.
    pub(crate) async fn open(host: Host) -> Self {
        let shared = Shared { host, visits: Mutex::default(), released: watch::Sender::new(!host.holds_module) };
        let shared = Arc::new(shared);
        let lawless =
            get(async || ([(CONTENT_TYPE, "text/html")], "<!doctype html><title>lawless</title><h1>Lawless</h1>"));
        let router = Router::new()
            .route(LAWLESS, lawless)
            .fallback_service(claimcheck::serve::router(&files::dist()))
            .layer(axum::middleware::from_fn_with_state(shared.clone(), observe));
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let task = tokio::spawn(async move { axum::serve(listener, router).await.expect("the server goes on") });
        Self { address, shared, task }
    }

    /// The whole address of a path.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// All requests so far, in the order they came.
    pub(crate) fn visits(&self) -> Vec<Visit> {
        self.shared.visits.lock().expect("no panic while it was held").clone()
    }

    /// Waits until nothing has been asked for during half a second: all that belongs to the load has come.
    pub(crate) async fn quiet(&self) -> Vec<Visit> {
        let mut last = (Instant::now(), self.visits());
        until("silence", LIMIT, async || {
            let now = self.visits();
            if now != last.1 {
                last = (Instant::now(), now);
            }
            let is_quiet = last.0.elapsed() > Duration::from_millis(500) && last.1.iter().all(|visit| visit.status > 0);
            if is_quiet { Ok(last.1.clone()) } else { Err(format!("{:?}", last.1.last())) }
        })
        .await
    }

    /// Waits until the page has asked for its module, which is held back.
    pub(crate) async fn holds_module(&self) {
        until("a request for app*.wasm", LIMIT, async || {
            let visits = self.visits();
            if visits.iter().any(|visit| is_module(&visit.request)) { Ok(()) } else { Err(format!("{visits:?}")) }
        })
        .await;
    }

    /// Lets the module go.
    pub(crate) fn release(&self) {
        self.shared.released.send_replace(true);
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn observe(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let name = format!("{} {}", request.method(), request.uri());
    let index = {
        let mut visits = shared.visits.lock().expect("no panic while it was held");
        visits.push(Visit { request: name.clone(), status: 0 });
        visits.len() - 1
    };
    if is_module(&name) {
        // The sender lives in what is shared, so the wait ends only by a release.
        let mut released = shared.released.subscribe();
        let _released = released.wait_for(|released| *released).await;
    }
    let mut response = next.run(request).await;
    if shared.host.is_plain {
        response.headers_mut().remove(CONTENT_SECURITY_POLICY);
    }
    shared.visits.lock().expect("no panic while it was held")[index].status = response.status().as_u16();
    response
}

fn is_module(request: &str) -> bool {
    let name = request.rsplit('/').next().unwrap_or_default();
    name.starts_with("app") && name.ends_with(".wasm")
}
