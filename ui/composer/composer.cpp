// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer.h"

#include "core/async.h"
#include "core/model/words.h"
#include "ui/composer/afterfields.h"
#include "ui/composer/chips.h"
#include "ui/composer/contactfields.h"
#include "ui/composer/kinds.h"
#include "ui/composer/previewstrip.h"
#include "ui/composer/wordseditor.h"
#include "ui/look.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Composer::Composer(Timeline &timeline, Drafts &drafts, const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Surface, parent, Qt::TopEdge), m_timeline(timeline), m_drafts(drafts), m_viewpoint(viewpoint)
{
    setObjectName(u"composer"_s);
    setAccessibleName(tr("Write an entry"));
    m_bar = buildBar();
    m_form = buildForm();
    m_form->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_form);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &Composer::ask);
}

QWidget *Composer::buildBar()
{
    auto *bar = new QWidget;
    const Theme theme = Theme::of(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(theme.space(5), theme.space(2.5), theme.space(5), theme.space(2.5));
    row->setSpacing(theme.space(1.5));
    for (const kinds::Kind &kind : kinds::all()) {
        auto *button = new QPushButton(icons::icon(kind.icon), kinds::text(kind));
        button->setObjectName(u"write-"_s + kind.id);
        button->setAccessibleName(tr("Write: %1").arg(kinds::text(kind)));
        setButtonKind(button, kind.kind == Draft::Kind::Contact ? ButtonKind::Primary : ButtonKind::Secondary);
        if (kind.kind == Draft::Kind::Contact)
            button->setIcon(icons::icon(kind.icon));
        connect(button, &QPushButton::clicked, this, [this, which = kind.kind] { start(which); });
        row->addWidget(button);
    }
    row->addStretch();
    m_draftBadge = new Badge({u"draft"_s, tr("Draft kept"), Tone::Soon});
    m_draftBadge->hide();
    row->addWidget(m_draftBadge);
    return bar;
}

QWidget *Composer::buildForm()
{
    auto *form = new QWidget;
    const Theme theme = Theme::of(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(theme.space(5), theme.space(3), theme.space(5), theme.space(3));
    column->setSpacing(theme.space(2));
    m_kinds = new SegmentedControl(tr("Kind of entry"));
    m_kinds->setObjectName(u"kinds"_s);
    for (const kinds::Kind &kind : kinds::all())
        m_kinds->add(kind.id, kinds::text(kind), kind.icon);
    auto *foldButton = new QToolButton;
    foldButton->setObjectName(u"fold"_s);
    foldButton->setIcon(icons::icon(u"chevron-down"_s));
    foldButton->setAutoRaise(true);
    foldButton->setAccessibleName(tr("Fold and keep the draft"));
    foldButton->setToolTip(tr("Fold and keep the draft (Esc)"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_kinds);
    head->addStretch();
    head->addWidget(foldButton);
    column->addLayout(head);
    m_message = new MessageBar;
    column->addWidget(m_message);
    m_told = new QCheckBox(tr("The customer is told now"));
    m_told->setObjectName(u"told"_s);
    m_contact = new ContactFields(m_viewpoint);
    auto *how = new QHBoxLayout;
    how->setSpacing(theme.space(3));
    how->addWidget(m_told);
    how->addWidget(m_contact, 1);
    column->addLayout(how);
    m_customerWords = new WordsEditor(Audience::Customer);
    m_teamWords = new WordsEditor(Audience::Team);
    auto *texts = new QHBoxLayout;
    texts->setSpacing(theme.space(3));
    texts->addWidget(m_customerWords, 1);
    texts->addWidget(m_teamWords, 1);
    column->addLayout(texts, 1);
    m_tells = new Chips(tr("Now they know"));
    m_tells->setObjectName(u"tells"_s);
    for (const auto &[tell, name] : Names<Tell>::table.rows)
        m_tells->add(static_cast<int>(tell), u"tell-"_s + QLatin1String(name), {{}, m_viewpoint.language.word(tell), Tone::Neutral});
    m_facts = new Chips(tr("New version of"));
    m_facts->setObjectName(u"facts"_s);
    for (const auto &[fact, name] : Names<FactKind>::table.rows)
        m_facts->add(static_cast<int>(fact), u"fact-"_s + QLatin1String(name), {look::icon(fact), m_viewpoint.language.word(fact), Tone::Neutral});
    m_after = new AfterFields(m_viewpoint);
    column->addWidget(m_tells);
    column->addWidget(m_facts);
    column->addWidget(m_after);
    column->addWidget(buildFoot());
    const auto edited = [this] {
        if (!m_showing)
            read();
    };
    connect(foldButton, &QToolButton::clicked, this, &Composer::fold);
    connect(m_kinds, &SegmentedControl::currentChanged, this, [this](const QString &id) { start(kinds::of(id)); });
    connect(m_told, &QCheckBox::toggled, this, edited);
    connect(m_contact, &ContactFields::changed, this, edited);
    connect(m_customerWords, &WordsEditor::changed, this, edited);
    connect(m_teamWords, &WordsEditor::changed, this, edited);
    connect(m_tells, &Chips::changed, this, edited);
    connect(m_facts, &Chips::changed, this, edited);
    connect(m_after, &AfterFields::changed, this, edited);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_draft.teamWords = QStringList{m_draft.teamWords, m_draft.customerWords}.join(m_draft.teamWords.isEmpty() ? u""_s : u"\n\n"_s);
        m_draft.customerWords.clear();
        m_message->clear();
        show(m_draft);
    });
    return form;
}

QWidget *Composer::buildFoot()
{
    auto *foot = new QWidget;
    const Theme theme = Theme::of(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, theme.space(1), 0, 0);
    row->setSpacing(theme.space(3));
    m_preview = new PreviewStrip(m_viewpoint);
    connect(this, &Composer::previewed, this, &Composer::grown);
    m_save = new QPushButton(tr("Save"));
    m_save->setObjectName(u"save"_s);
    m_save->setAccessibleName(tr("Save the entry"));
    setButtonKind(m_save, ButtonKind::Primary);
    connect(m_save, &QPushButton::clicked, this, &Composer::save);
    row->addWidget(m_preview, 1);
    row->addWidget(new KeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return)), 0, Qt::AlignBottom);
    row->addWidget(m_save, 0, Qt::AlignBottom);
    return foot;
}

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
    if (!other)
        return;
    m_contact->setContacts(dossier.contacts);
    const auto kept = m_drafts.find(m_incident);
    m_draft = kept == m_drafts.end() ? Draft() : kept->second;
    if (kept == m_drafts.end() && !dossier.contacts.empty())
        m_draft.contact = dossier.contacts.front().id;
    m_draftBadge->setVisible(kept != m_drafts.end());
    m_message->clear();
    m_bar->show();
    m_form->hide();
    show(m_draft);
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
    m_bar->hide();
    m_form->show();
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
    Draft draft = draftFor(commitment, m_dossier);
    draft.customerWords = m_draft.customerWords;
    draft.teamWords = m_draft.teamWords;
    setDraft(draft);
    open();
}

void Composer::setDraft(const Draft &draft)
{
    m_draft = draft;
    show(m_draft);
}

void Composer::show(const Draft &draft)
{
    m_showing = true;
    m_kinds->setCurrent(kinds::of(draft.kind).id);
    m_told->setChecked(draft.told);
    m_contact->show(draft);
    m_customerWords->setText(draft.customerWords);
    m_teamWords->setText(draft.teamWords);
    std::vector<int> tells, facts;
    for (const Tell tell : draft.tells)
        tells.push_back(static_cast<int>(tell));
    for (const FactKind fact : draft.facts)
        facts.push_back(static_cast<int>(fact));
    m_tells->choose(tells);
    m_facts->choose(facts);
    m_after->show(draft);
    m_showing = false;
    dress();
}

void Composer::read()
{
    m_draft.told = m_told->isChecked();
    m_contact->read(m_draft);
    m_draft.customerWords = m_customerWords->text();
    m_draft.teamWords = m_teamWords->text();
    m_draft.tells.clear();
    for (const int tell : m_tells->chosen())
        m_draft.tells.push_back(static_cast<Tell>(tell));
    m_draft.facts.clear();
    for (const int fact : m_facts->chosen())
        m_draft.facts.push_back(static_cast<FactKind>(fact));
    m_after->read(m_draft);
    keep();
    dress();
}

void Composer::dress()
{
    const bool reaches = reachesCustomer(m_draft), note = m_draft.kind == Draft::Kind::Note;
    m_told->setVisible(m_draft.kind != Draft::Kind::Contact && !note);
    m_contact->setReaching(reaches);
    // Words written for the customer stay in sight even where this entry would not carry them.
    m_customerWords->setVisible(reaches || !m_draft.customerWords.isEmpty());
    m_tells->setVisible(reaches);
    m_facts->setVisible(!note);
    m_after->setReaching(reaches);
    m_save->setText(reaches ? tr("Save contact") : tr("Save internally"));
    m_pause.start();
    if (isOpen())
        Q_EMIT grown();
}

void Composer::ask()
{
    if (!isOpen() || m_incident.isNull())
        return;
    const Result<Entry> entry = entryOf(m_draft, m_incident, m_viewpoint.language.code());
    if (!entry) {
        m_preview->say(entry.error().text);
        Q_EMIT previewed();
        return;
    }
    whenDone(m_timeline.preview(*entry), this, [this, number = ++m_asked](const Result<rules::Preview> &preview) {
        if (number != m_asked)
            return; // the draft has changed meanwhile
        if (preview)
            m_preview->show(*preview, m_rules);
        else
            m_preview->say(preview.error().text);
        Q_EMIT previewed();
    });
}

void Composer::keep()
{
    if (m_draft.hasWords())
        m_drafts.insert_or_assign(m_incident, m_draft);
    else
        m_drafts.erase(m_incident);
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
    const Result<Entry> entry = entryOf(m_draft, m_incident, m_viewpoint.language.code());
    if (!entry) {
        const bool stray = !reachesCustomer(m_draft) && !m_draft.customerWords.trimmed().isEmpty();
        m_message->say(MessageBar::Kind::Warning, entry.error().text, stray ? tr("Move to internal text") : QString());
        return;
    }
    m_saving = true;
    m_save->setEnabled(false);
    whenDone(m_timeline.record(*entry), this, [this](const Result<Entry> &answer) { take(answer); });
}

void Composer::take(const Result<Entry> &entry)
{
    m_saving = false;
    m_save->setEnabled(true);
    if (!entry) {
        m_message->say(MessageBar::Kind::Error, entry.error().text);
        return;
    }
    m_message->clear();
    m_drafts.erase(entry->incident);
    if (entry->incident == m_incident) {
        const std::optional<ContactId> contact = m_draft.contact;
        m_draft = Draft();
        m_draft.contact = contact;
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
