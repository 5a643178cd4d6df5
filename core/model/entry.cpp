// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/entry.h"

bool isLive(Channel channel)
{
    return channel == Channel::Phone || channel == Channel::Video || channel == Channel::InPerson;
}

bool isWritten(Channel channel)
{
    return channel == Channel::Mail || channel == Channel::Message || channel == Channel::Letter;
}

bool reachedCustomer(const Entry &entry)
{
    if (entry.audience != Audience::Customer || entry.automatic)
        return false;
    if (entry.outcome && *entry.outcome != Outcome::Reached && *entry.outcome != Outcome::Sent && *entry.outcome != Outcome::Delivered)
        return false;
    if (entry.direction == Direction::Out)
        return true;
    // Their call is a conversation, their mail is not yet an answer.
    return entry.direction == Direction::In && entry.channel && isLive(*entry.channel);
}

bool happenedBefore(const Entry &a, const Entry &b)
{
    return a.occurredAt != b.occurredAt ? a.occurredAt < b.occurredAt : a.seq < b.seq;
}
