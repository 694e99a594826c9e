#include "local/schema.h"

using namespace Qt::StringLiterals;

namespace oco::local
{

sql::Schema schema()
{
    return {
        1,
        {
            u"CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
            u"CREATE TABLE machines (id INTEGER PRIMARY KEY, machine_id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, created_at INTEGER NOT NULL)"_s,
            u"CREATE TABLE workers (id INTEGER PRIMARY KEY, worker_id TEXT NOT NULL UNIQUE, machine_id TEXT NOT NULL, secret TEXT NOT NULL,"
            " name TEXT, approval_status TEXT NOT NULL, status TEXT NOT NULL, created_at INTEGER NOT NULL, approved_at INTEGER,"
            " last_heartbeat INTEGER, connect_requested_at INTEGER, connected_at INTEGER, working_directory TEXT, username TEXT)"_s,
            u"CREATE INDEX workers_of_machine ON workers (machine_id)"_s,
            u"CREATE TABLE local_workers (directory TEXT PRIMARY KEY, worker_id TEXT NOT NULL) WITHOUT ROWID"_s,
            u"CREATE TABLE worker_models (worker_id TEXT PRIMARY KEY, models TEXT NOT NULL, updated_at INTEGER NOT NULL) WITHOUT ROWID"_s,
            u"CREATE TABLE chat_sessions (id INTEGER PRIMARY KEY, chat_session_id TEXT NOT NULL UNIQUE, worker_id TEXT NOT NULL,"
            " status TEXT NOT NULL, created_at INTEGER NOT NULL, last_activity INTEGER NOT NULL, model TEXT, opencode_session_id TEXT,"
            " name TEXT, last_synced_name_at INTEGER, deleted_in_opencode INTEGER)"_s,
            u"CREATE INDEX chats_of_worker ON chat_sessions (worker_id, status)"_s,
            u"CREATE INDEX chats_by_opencode_session ON chat_sessions (opencode_session_id)"_s,
            u"CREATE TABLE messages (id INTEGER PRIMARY KEY, message_id TEXT NOT NULL UNIQUE, chat_session_id TEXT NOT NULL,"
            " worker_id TEXT NOT NULL, role TEXT NOT NULL, timestamp INTEGER NOT NULL, completed INTEGER NOT NULL, model TEXT,"
            " content TEXT NOT NULL, reasoning TEXT, other_parts TEXT)"_s,
            u"CREATE INDEX messages_of_chat ON messages (chat_session_id, timestamp)"_s,
            u"CREATE INDEX messages_of_worker ON messages (worker_id, timestamp)"_s,
            u"CREATE TABLE chunks (id INTEGER PRIMARY KEY, chunk_id TEXT NOT NULL, chat_session_id TEXT NOT NULL, message_id TEXT NOT NULL,"
            " chunk TEXT NOT NULL, sequence REAL NOT NULL, timestamp INTEGER NOT NULL)"_s,
            u"CREATE INDEX chunks_of_message ON chunks (message_id, sequence)"_s,
            u"CREATE TABLE sync_times (worker_id TEXT PRIMARY KEY, timestamp REAL NOT NULL) WITHOUT ROWID"_s,
            u"CREATE TABLE answered_mutations (session_id TEXT NOT NULL, request_id INTEGER NOT NULL, value TEXT NOT NULL,"
            " commit_ts INTEGER NOT NULL, answered_at INTEGER NOT NULL, PRIMARY KEY (session_id, request_id)) WITHOUT ROWID"_s,
            u"CREATE INDEX answered_mutations_by_age ON answered_mutations (answered_at)"_s,
        }};
}

} // namespace oco::local
