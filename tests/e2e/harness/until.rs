//! Waiting for something, never for a time.

use std::time::Duration;

/// Long enough for anything a page does, on a machine that is busy with other things too.
pub(crate) const LIMIT: Duration = Duration::from_secs(15);

/// How long to wait before looking again.
const PAUSE: Duration = Duration::from_millis(20);

/// Looks until `look` finds what it wants, and gives that; while it does not, it says what it sees instead.
pub(crate) async fn until<T>(wanted: &str, limit: Duration, mut look: impl AsyncFnMut() -> Result<T, String>) -> T {
    let mut seen = String::from("no answer");
    let found = tokio::time::timeout(limit, async {
        loop {
            match look().await {
                Ok(found) => return found,
                Err(instead) => seen = instead,
            }
            tokio::time::sleep(PAUSE).await;
        }
    })
    .await;
    match found {
        Ok(found) => found,
        Err(_) => panic!("expected {wanted} within {limit:?}, but found {seen}"),
    }
}
