//! The page in the browser.

fn main() {
    claimcheck::app::platform::start();
}
