use taro_api::{login, request};

fn main() {
    let task = request(request::Option::new("/"));
    drop(task.on_chunk_received(|_| {}));
    drop(request(request::Option::new("/").enable_http2(true)));
    drop(request(request::Option::new("/").data_type(request::DataType::Text)));
    drop(async {
        let session = login(None).await.unwrap();
        // What only some hosts give is an `Option` on all.
        session.anonymous_code.unwrap_or_default()
    });
}
