// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/aftersales.h"
#include "core/text/language.h"

/// "It came back. Luis had said that it was solved, 2 working days before": what an entry says about the end of a case; empty for matters
/// that are told elsewhere.
QString caseActInWords(const AftersalesAct &, const Language &);
/// "It came back": why something is open again.
QString causeInWords(ReopeningCause, const Language &);
/// "The customer says thanks: nothing is left to do": what somebody said that words after the solution are.
QString afterwordInWords(AfterwordAct::What, const Language &);
