// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer.h"

#include "core/async.h"
#include "core/model/words.h"
#include "ui/composer/afterfields.h"
#include "ui/composer/chips.h"
#include "ui/composer/contactfields.h"
#include "ui/composer/kinds.h"
#include "ui/composer/missingfields.h"
#include "ui/composer/otherswriting.h"
#include "ui/composer/previewstrip.h"
#include "ui/composer/wordseditor.h"
#include "ui/look.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Composer::Composer(Timeline &timeline, Drafts &drafts, const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Surface, parent, Qt::TopEdge), m_timeline(timeline), m_drafts(drafts), m_viewpoint(viewpoint), m_others(new OthersWriting(viewpoint))
{
    setObjectName(u"composer"_s);
    setAccessibleName(tr("Write an entry"));
    m_bar = buildBar();
    m_form = buildForm();
    m_form->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_others);
    column->addWidget(m_bar);
    column->addWidget(m_form);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &Composer::ask);
    connect(m_others, &OthersWriting::takeOverWanted, this, &Composer::takeOverWanted);
    connect(&m_drafts, &Drafts::loaded, this, &Composer::restore);
    connect(&m_drafts, &Drafts::kept, this, &Composer::sayKept);
    connect(&m_drafts, &Drafts::notKept, this, &Composer::sayNotKept);
}

Composer::~Composer() = default;

void Composer::setDossier(const Dossier &dossier, const RuleSet &rules)
{
    const bool other = dossier.incident.id != m_incident;
    m_incident = dossier.incident.id;
    m_dossier = dossier;
    m_rules = rules;
    for (const auto &[fact, name] : Names<FactKind>::table.rows) {
        const QString text = tr("%1 v%2").arg(m_viewpoint.language.word(fact)).arg(nextVersion(fact));
        m_facts->setText(static_cast<int>(fact), {look::icon(fact), text, Tone::Neutral});
    }
    m_after->setCalendar(m_timeline.hoursOf(dossier.incident));
    if (!other) {
        settleDoubt();
        return;
    }
    m_contact->setContacts(dossier.contacts);
    m_contact->resetMoment(); // what was typed there was about another incident
    m_after->resetMoments();
    m_discarded.reset();
    m_undo->hide();
    const Draft *kept = m_drafts.find(m_incident);
    m_draft = kept ? *kept : fresh();
    m_draftBadge->setVisible(kept);
    m_kept->hide();
    m_message->clear();
    m_missing->ask({});
    m_bar->show();
    m_form->hide();
    show(m_draft);
    settleDoubt(); // another desk may have recorded it since it was kept
}

int Composer::nextVersion(FactKind kind) const
{
    int version = 0;
    for (const Entry &entry : m_dossier.entries) {
        for (const Fact &fact : entry.facts)
            version = fact.kind == kind ? std::max(version, fact.version) : version;
    }
    return version + 1;
}

bool Composer::isOpen() const
{
    return !m_form->isHidden();
}

void Composer::open()
{
    if (m_draft.hasWords())
        keep(); // of another kind than before
    m_undo->hide();
    m_bar->hide();
    m_form->show();
    readReplies();
    m_customerWords->isHidden() ? m_teamWords->setFocus() : m_customerWords->setFocus();
    m_pause.start();
    Q_EMIT opened();
}

void Composer::start(Draft::Kind kind)
{
    if (m_draft.kind != kind || !m_draft.hasWords())
        setKind(m_draft, kind);
    show(m_draft);
    open();
}

void Composer::startFor(const Commitment &commitment)
{
    startWith(draftFor(commitment, m_dossier));
}

void Composer::startNewDate(const Commitment &promise)
{
    startWith(draftForNewDate(promise, m_dossier, m_viewpoint.language.code()));
}

void Composer::startWith(Draft draft)
{
    draft.id = m_draft.id;
    draft.customerWords = m_draft.customerWords;
    draft.teamWords = m_draft.teamWords;
    draft.attachments = m_draft.attachments;
    setDraft(draft);
    open();
}

void Composer::setDraft(const Draft &draft)
{
    const EntryId id = m_draft.id;
    m_draft = draft;
    if (m_draft.id.isNull())
        m_draft.id = id;
    show(m_draft);
}

void Composer::ask()
{
    if (!isOpen() || m_incident.isNull())
        return;
    const Result<Entry> entry = this->entry();
    if (!entry) {
        m_preview->say(entry.error().text);
        Q_EMIT previewed();
        return;
    }
    whenDone(m_timeline.preview(*entry), this, [this, number = ++m_asked, about = *entry](const Result<rules::Foresight> &preview) {
        if (number != m_asked)
            return; // the draft has changed meanwhile
        if (preview)
            m_preview->show(*preview, about, m_rules);
        else
            m_preview->say(preview.error().text);
        Q_EMIT previewed();
    });
}

void Composer::fold()
{
    keep();
    m_draftBadge->setVisible(m_draft.hasWords());
    m_form->hide();
    m_bar->show();
    Q_EMIT folded();
}

void Composer::save()
{
    if (m_saving || !isOpen())
        return;
    const Result<Entry> entry = this->entry();
    if (!entry) {
        const bool stray = !reachesCustomer(m_draft) && !m_draft.customerWords.trimmed().isEmpty();
        m_message->say(MessageBar::Kind::Warning, entry.error().text, stray ? tr("Move to internal text") : QString());
        Q_EMIT grown();
        return;
    }
    if (lacksFile())
        return;
    if (lacksSomething())
        return;
    m_saving = true;
    // What would be typed while the desk writes would be lost with the draft.
    m_hands = window()->focusWidget();
    m_form->setEnabled(false);
    whenDone(m_timeline.record(*entry), this, [this](const Result<Entry> &answer) { take(answer); });
}

void Composer::take(const Result<Entry> &entry)
{
    m_saving = false;
    m_form->setEnabled(true);
    if (!entry) {
        m_message->say(MessageBar::Kind::Error, entry.error().text);
        if (m_hands && m_form->isAncestorOf(m_hands))
            m_hands->setFocus();
        m_pause.start(); // what is owed may have changed meanwhile
        Q_EMIT grown();
        return;
    }
    m_message->clear();
    m_drafts.recorded(entry->incident);
    if (entry->incident == m_incident) {
        m_draft = following();
        show(m_draft);
        fold();
    }
    Q_EMIT saved(*entry);
}

void Composer::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isOpen() && enter && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else if (isOpen() && event->key() == Qt::Key_Escape)
        fold();
    else
        Pane::keyPressEvent(event);
}
