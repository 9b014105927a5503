//! The files of the site, without those that are addressed to the host.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

use tower_http::services::fs::{Backend, TokioBackend};

/// Files that hosts read instead of serving them.
const FOR_THE_HOST: [&str; 2] = ["_headers", "_redirects"];

/// The file system, in which files for the host do not exist.
///
/// They are hidden here and not by the address, since one file has many addresses: `/_headers`, `/%5fheaders`, `/./_headers`.
#[derive(Clone, Copy, Debug)]
pub(super) struct SiteFiles;

impl Backend for SiteFiles {
    type File = <TokioBackend as Backend>::File;
    type Metadata = <TokioBackend as Backend>::Metadata;
    type OpenFuture = <TokioBackend as Backend>::OpenFuture;
    type MetadataFuture = <TokioBackend as Backend>::MetadataFuture;

    fn open(&self, path: PathBuf) -> Self::OpenFuture {
        if is_for_the_host(&path) {
            return Box::pin(async { Err(io::ErrorKind::NotFound.into()) });
        }
        TokioBackend.open(path)
    }

    fn metadata(&self, path: PathBuf) -> Self::MetadataFuture {
        if is_for_the_host(&path) {
            return Box::pin(async { Err(io::ErrorKind::NotFound.into()) });
        }
        TokioBackend.metadata(path)
    }
}

fn is_for_the_host(path: &Path) -> bool {
    // The compressed forms beside them say the same.
    let stem =
        path.file_name().and_then(OsStr::to_str).map(|name| name.trim_end_matches(".br").trim_end_matches(".gz"));
    stem.is_some_and(|stem| FOR_THE_HOST.contains(&stem))
}
