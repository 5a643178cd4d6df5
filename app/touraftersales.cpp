// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the end of a case: what closing needs, opening again, whether it works, a complaint, and the case in one paragraph.
#include "app/assembly.h"
#include "app/tour.h"
#include "core/async.h"
#include "core/desk/aftersales.h"
#include "ui/aftersales/casedeeds.h"
#include "ui/aftersales/paragraphdialog.h"
#include "ui/mainwindow.h"
#include "ui/widgets/formdialog.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

/// What is lent and escalated, so that closing has something to ask for.
std::vector<Entry> burdens(IncidentId incident, Instant due)
{
    Entry lent;
    lent.incident = incident;
    lent.kind = EntryKind::Loan;
    lent.aftersales = LoanAct{LoanId::make(), LoanAct::Act::Out, {}, u"Calefactor Norma 2000"_s, {}, {}, due};
    Entry escalated;
    escalated.incident = incident;
    escalated.kind = EntryKind::Escalation;
    escalated.aftersales = EscalationAct{EscalationId::make(), EscalationAct::Act::Opened, EscalatedTo::Manufacturer, u"Calora"_s, u"C-88121"_s, {}, due};
    return {lent, escalated};
}

}

void Tour::planAftersales(const Picture &picture, bool spanish)
{
    const auto deeds = [this]() -> CaseDeeds & { return m_assembly.window()->caseDeeds(); };
    const auto shown = [deeds]() -> QWidget * { return deeds().dialog(); };
    // Opens one, and goes on once it is there.
    const auto open = [this, deeds](auto deed) {
        m_steps.push_back([this, deeds, deed] {
            connect(&deeds(), &CaseDeeds::asked, this, &Tour::settle, Qt::SingleShotConnection);
            deed();
        });
    };
    const auto type = [shown](const QString &words) { shown()->findChild<QPlainTextEdit *>(u"saidWords"_s)->setPlainText(words); };
    const auto drop = [this, deeds] {
        m_steps.push_back([this, deeds] {
            delete deeds().dialog(); // what a test typed there is not asked about
            settle();
        });
    };
    m_steps.push_back([this] {
        whenDone(m_assembly.desk().queue().page({}, {}, 8), this, [this](const Result<QueuePage> &page) {
            if (!page || page->rows.size() < 3) {
                fail(u"the sample has no incident to close"_s);
                return;
            }
            m_ending = page->rows[2].id;
            if (std::exchange(m_burdened, true))
                return next();
            whenDone(m_assembly.desk().aftersales().recordTogether(burdens(m_ending, m_assembly.desk().now() + std::chrono::hours(72))), this, [this](const Result<std::vector<Entry>> &written) {
                written ? next() : fail(written.error().text);
            });
        });
    });
    open([this, deeds] { deeds().close(m_ending); });
    picture(u"close-incident"_s, shown);
    drop();
    open([this, deeds] { deeds().askWorks(m_ending); });
    picture(u"does-it-work"_s, shown);
    drop();
    open([this, deeds, type, spanish] {
        connect(&deeds(), &CaseDeeds::asked, this, [type, spanish] { type(spanish ? u"Llevo tres días esperando y nadie me llama."_s : u"I have been waiting for three days and nobody calls."_s); }, Qt::SingleShotConnection);
        deeds().complain(m_ending);
    });
    picture(u"complaint"_s, shown);
    drop();
    m_steps.push_back([this] {
        QueueFilter ended;
        ended.open = false;
        ended.filter = parseFilter(u"state:solved,closed"_s).filter;
        whenDone(m_assembly.desk().queue().page(ended, {}, 1), this, [this](const Result<QueuePage> &page) {
            if (!page || page->rows.empty()) {
                fail(u"the sample has nothing solved"_s);
                return;
            }
            m_ending = page->rows[0].id;
            next();
        });
    });
    open([this, deeds] { deeds().reopen(m_ending); });
    picture(u"reopen"_s, shown);
    drop();
    open([this, deeds] { deeds().tellCase(m_ending); });
    picture(u"case-paragraph"_s, [deeds]() -> QWidget * { return deeds().paragraph(); });
    m_steps.push_back([this, deeds] {
        delete deeds().paragraph();
        settle();
    });
}
