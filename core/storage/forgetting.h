// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/directory.h"
#include "core/model/forgettraces.h"
#include "core/model/keptdraft.h"
#include "core/result.h"

class Store;

/// How a customer is forgotten: by whom, when, and what stands for all that.
struct ForgetTerms
{
    QString by;
    Instant now;
    QStringList asked = {}; ///< tags and contracts that rules ask for: they stay, since verdicts hang on them
    ForgetSteps *steps = nullptr; ///< where it is told how far it is, and asked whether it goes on

    /// One incident more; Cancelled when a person stopped it.
    Result<void> goesOn() const;
};

/// Puts "forgotten" in the place of every word of theirs, and writes down that it did; answers their incidents, whose commitments are to
/// be derived anew in the same transaction. Conflict while something is open; Permission where the user may not.
Result<std::vector<IncidentId>> forgetCustomer(Store &, CustomerId, const ForgetTerms &);
/// Incidents of theirs of which a word is left, at most so many.
Result<std::vector<IncidentId>> unforgottenOf(Store &, CustomerId, int most);
/// Forgets these incidents alone, ahead of the customer: a transaction over thousands would keep others waiting. forgetCustomer() does the
/// rest; until then the customer stands, and can be forgotten again. Refused as there.
Result<void> forgetAhead(Store &, CustomerId, const std::vector<IncidentId> &, const ForgetTerms &);
/// What names them elsewhere and goes with them.
Result<ForgetTraces> forgetTraces(Store &, CustomerId, const QStringList &asked);
/// Takes those traces away, as a part of forgetting.
Result<void> dropTraces(Store &, const CustomerFile &, const std::vector<IncidentId> &, const ForgetTerms &);
/// Is that their contract alone, and no rule asks for it? Then it names them.
Result<bool> isTheirContractAlone(Store &, const Customer &, const QStringList &asked);
/// Drafts of an incident of theirs, or of a call or an incident in which they were chosen: a condition with :id and :pattern.
QString draftsAboutThem();
/// Those, of whomever, the oldest first.
Result<std::vector<KeptDraft>> draftsAbout(Store &, CustomerId);
