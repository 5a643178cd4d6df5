// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/commitment.h"
#include "core/model/incident.h"
#include "core/rules/rule.h"
#include "core/text/language.h"
#include "ui/theme/colors.h"

#include <QString>

/// Which icon and tone stand for a value of the domain, the same in every view.
namespace look {

QString icon(EntryKind);
QString icon(Channel);
QString icon(ChannelNeed);
QString icon(FactKind);
QString icon(State);
/// The icon of an entry: a call that came in differs from one that went out, and from one that nobody answered.
QString icon(const Entry &);
Tone tone(const Entry &);
QString icon(Commitment::Status);
QString icon(CommitmentAct::Act);
Tone tone(Commitment::Status);
Tone tone(State);
Tone tone(Level);
/// "Waiting for: part", "Active".
/// `named`: id of the company's own state.
QString words(State, WaitingOn, const Language &, const QString &named = {});
/// What a commitment is called in a language: the words of the promise, else the name of its rule.
QString what(const Commitment &, const RuleSet &, const QString &language);

}
