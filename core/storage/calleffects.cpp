// SPDX-License-Identifier: GPL-3.0-or-later
// It is taken back by what is written here, never by a guess from numbers and moments.
#include "core/storage/calleffects.h"

#include "core/intake/phone.h"
#include "core/storage/store.h"
#include "core/storage/tables.h"

using namespace Qt::StringLiterals;

namespace {

/// One call that another one changed.
struct Effect
{
    CallId other;
    std::optional<CustomerId> customer; ///< as it was before
    std::optional<ContactId> contact;
    bool linked = false; ///< it was nobody's
    bool settled = false; ///< it was owed an answer
};

Result<void> keep(Connection &connection, CallId call, const Effect &effect)
{
    Query query(connection, u"insert into call_effect (call, other, customer, contact, linked, settled) values (:call, :other, :customer, :contact, :linked, :settled) "
                            "on conflict (call, other) do update set customer = excluded.customer, contact = excluded.contact, linked = excluded.linked, settled = excluded.settled"_s);
    query.bind("call", call.toString()).bind("other", effect.other.toString());
    query.bind("customer", Stored<std::optional<CustomerId>>::write(effect.customer)).bind("contact", Stored<std::optional<ContactId>>::write(effect.contact));
    return query.bind("linked", effect.linked).bind("settled", effect.settled).exec();
}

Result<std::vector<Effect>> kept(Connection &connection, CallId call)
{
    Query query(connection, u"select other, customer, contact, linked, settled from call_effect where call = :call order by other"_s);
    if (Result<void> ok = query.bind("call", call.toString()).exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<Effect> all;
    while (query.next()) {
        Effect effect{CallId::parse(query.text(0)), {}, {}, query.value(3).toBool(), query.value(4).toBool()};
        if (!Stored<std::optional<CustomerId>>::read(query.value(1), effect.customer) || !Stored<std::optional<ContactId>>::read(query.value(2), effect.contact))
            return damagedColumn(u"call_effect"_s, "customer", query.value(1));
        all.push_back(effect);
    }
    return all;
}

/// Calls from the same number that are nobody's or are owed an answer, and the one that is answered.
Result<std::vector<Call>> touched(Connection &connection, const Call &call, const std::optional<CallId> &answers)
{
    Query query(connection, u"select %1 from call where id <> :id and (id = :answers or (last_nine = :last and last_nine <> '' and (customer is null or "
                            "(call_back_by is not null and called_back_at is null)))) order by id"_s.arg(Columns::of<Call>().list()));
    query.bind("id", call.id.toString()).bind("answers", answers ? answers->toString() : u""_s).bind("last", lastNine(call.number));
    return readAll<Call>(query);
}

Result<void> forget(Connection &connection, const QString &table, const QString &column, CallId call)
{
    Query query(connection, u"delete from %1 where %2 = :call"_s.arg(table, column));
    return query.bind("call", call.toString()).exec();
}

}

Result<void> takeEffects(Store &store, const Call &call, const Call &before, const std::optional<CallId> &answers)
{
    Result<std::vector<Call>> all = touched(store.connection(), call, answers);
    if (!all)
        return tl::unexpected(all.error());
    Result<void> ok = keep(store.connection(), call.id, {call.id, before.customer, before.contact, false, call.calledBackAt && !before.calledBackAt});
    for (Call &other : *all) {
        const bool isAnswered = answers == other.id, isSameNumber = !other.lastNine.isEmpty() && other.lastNine == lastNine(call.number);
        const Effect effect{other.id, other.customer, other.contact, isSameNumber && !other.customer && call.customer,
                            !other.calledBackAt && (isAnswered || (other.callBackBy && other.startedAt <= *call.endedAt))};
        if (effect.linked)
            other.customer = call.customer, other.contact = call.contact;
        if (effect.settled)
            other.calledBackAt = call.endedAt, other.calledBackBy = call.takenBy;
        if (ok && (effect.linked || effect.settled))
            ok = keep(store.connection(), call.id, effect).and_then([&] { return store.save(other); });
    }
    return ok;
}

Result<Call> undoEffects(Store &store, const Call &call)
{
    const Result<std::vector<Effect>> all = kept(store.connection(), call.id);
    if (!all)
        return tl::unexpected(all.error());
    Call back = call;
    back.customer.reset();
    back.contact.reset();
    for (const Effect &effect : *all) {
        const Result<std::optional<Call>> found = effect.other == call.id ? std::optional(call) : store.call(effect.other);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            continue;
        Call other = **found;
        // What another one did to it since stands.
        if ((effect.linked && other.customer == call.customer && other.contact == call.contact) || other.id == call.id)
            other.customer = effect.customer, other.contact = effect.contact;
        if (effect.settled && other.calledBackAt == call.endedAt)
            other.calledBackAt.reset(), other.calledBackBy.clear();
        Result<void> ok;
        if (other.id == call.id)
            back = other;
        else
            ok = store.save(other);
        if (ok && effect.settled) // it is owed again, and told again
            ok = forget(store.connection(), u"call_notice"_s, u"call"_s, other.id);
        if (!ok)
            return tl::unexpected(ok.error());
    }
    return forget(store.connection(), u"call_effect"_s, u"call"_s, call.id).map([&back] { return back; });
}
