//! Finishes what Trunk built: every page as complete HTML, hashed names, headers, compressed copies.

use std::path::PathBuf;
use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    // Trunk names the folder that it will turn into dist/.
    let dist = std::env::var_os("TRUNK_STAGING_DIR").map_or_else(|| PathBuf::from("dist"), PathBuf::from);
    let compressed = std::env::var("TRUNK_PROFILE").map_or(true, |profile| profile == "release");
    match claimcheck::prerender::run(&dist, compressed).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            report(&error);
            ExitCode::FAILURE
        }
    }
}

fn report(error: &std::io::Error) {
    eprintln!("prerender: {error}");
}
