package dev.noren.app.api;

/**
 * A request and its answer.
 *
 * @param path as it was sent, without its query
 * @param type the media type of the answer
 */
record Heard(String method, String path, String sent, int status, String type, String answered) {

    boolean accepted() {
        return status < 300;
    }

    @Override
    public String toString() {
        return method + " " + path + " " + status;
    }
}
