//! Serves the built site on this machine.
#![allow(clippy::print_stdout, reason = "a command tells the person who started it where the site is")]

use std::process::ExitCode;

use claimcheck::serve::options::{Options, USAGE};

#[tokio::main]
async fn main() -> ExitCode {
    let options = match Options::parse(std::env::args().skip(1)) {
        Ok(Some(options)) => options,
        Ok(None) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(message) => {
            eprintln!("serve: {message}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let served = claimcheck::serve::listen(&options, |address| {
        println!("serving {} on http://{address}/ (Ctrl+C ends it)", options.dist.display());
    });
    match served.await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("serve: {error}");
            ExitCode::FAILURE
        }
    }
}
