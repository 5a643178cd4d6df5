// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/commitment.h"

#include <functional>

class QMenu;

/// What a person can do about a commitment besides logging the contact that settles it.
enum class Deed { OnIt, PutOff, NewDate, Waive, NotApplicable };

/// A promise can get a new date; what a rule asks for cannot.
bool isPromise(const Commitment &);
/// What is recorded for the deed; a new date is recorded by the composer.
CommitmentAct::Act actOf(Deed);
/// Fills a menu with what can be done about the commitment, and with the keys of a list.
void addDeeds(QMenu *menu, const Commitment &commitment, std::function<void(Deed)> todo);
/// The deed of a plain key in a list; nothing for another key.
std::optional<Deed> deedOf(int key);
