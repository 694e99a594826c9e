#include "app/control/peer_user.h"

#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

namespace oco::app
{

namespace
{

/** Fills in the user of the peer; false where the system does not say it. */
bool readPeer(int descriptor, uid_t &user)
{
#ifdef SO_PEERCRED
    struct ucred peer = {};
    socklen_t size = sizeof(peer);
    if (::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0) {
        return false;
    }
    user = peer.uid;
    return true;
#else
    gid_t group = 0;
    return ::getpeereid(descriptor, &user, &group) == 0;
#endif
}

} // namespace

bool isOurUser(qintptr socketDescriptor)
{
    uid_t user = 0;
    return readPeer(static_cast<int>(socketDescriptor), user) && (user == ::geteuid() || user == 0);
}

} // namespace oco::app
