// SPDX-License-Identifier: GPL-3.0-or-later
// How the composer is laid out; what it does is in composer.cpp.
#include "core/model/words.h"
#include "ui/attachments/attachmentstrip.h"
#include "ui/composer/afterfields.h"
#include "ui/composer/chips.h"
#include "ui/composer/composer.h"
#include "ui/composer/contactfields.h"
#include "ui/composer/kinds.h"
#include "ui/composer/missingfields.h"
#include "ui/composer/otherswriting.h"
#include "ui/composer/previewstrip.h"
#include "ui/composer/settlinglist.h"
#include "ui/composer/wordseditor.h"
#include "ui/look.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QWidget *Composer::buildBar()
{
    auto *bar = new QWidget;
    const Theme theme = Theme::of(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(theme.space(6), theme.space(2.5), theme.space(6), theme.space(2.5));
    row->setSpacing(theme.space(1.5));
    for (const kinds::Kind &kind : kinds::all()) {
        auto *button = new QPushButton(icons::icon(kind.icon), kinds::text(kind));
        button->setObjectName(u"write-"_s + kind.id);
        button->setAccessibleName(tr("Write: %1").arg(kinds::text(kind)));
        setButtonKind(button, kind.kind == Draft::Kind::Contact ? ButtonKind::Primary : ButtonKind::Secondary);
        connect(button, &QPushButton::clicked, this, [this, which = kind.kind] { start(which); });
        row->addWidget(button);
    }
    row->addStretch();
    m_undo = new QPushButton(icons::icon(u"undo"_s), tr("Bring the discarded text back"));
    m_undo->setObjectName(u"undoDiscard"_s);
    m_undo->setAccessibleName(tr("Bring the discarded text back"));
    setButtonKind(m_undo, ButtonKind::Quiet);
    m_undo->hide();
    connect(m_undo, &QPushButton::clicked, this, &Composer::undoDiscard);
    row->addWidget(m_undo);
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
    column->setContentsMargins(theme.space(1), theme.space(3), 0, theme.space(3)); // the bar at the edge says who reads it
    column->setSpacing(theme.space(2));
    m_message = new MessageBar;
    auto *message = new QHBoxLayout;
    message->setContentsMargins(theme.space(6), 0, theme.space(6), 0);
    message->addWidget(m_message);
    m_head = buildHead();
    m_foot = buildFoot();
    column->addWidget(m_head);
    column->addLayout(message);
    column->addWidget(buildFields(), 1);
    column->addWidget(m_foot);
    connectForm();
    connectFiles();
    return form;
}

QWidget *Composer::buildHead()
{
    auto *head = new QWidget;
    const Theme theme = Theme::of(this);
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
    connect(foldButton, &QToolButton::clicked, this, &Composer::fold);
    m_told = new QCheckBox(tr("The customer is told now"));
    m_told->setObjectName(u"told"_s);
    auto *what = new QWidget;
    auto *flow = new FlowLayout(what, theme.space(4));
    flow->setContentsMargins({});
    flow->addWidget(m_kinds);
    flow->addWidget(m_told);
    m_audience = new Badge;
    m_audience->setObjectName(u"audience"_s);
    flow->addWidget(m_audience);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme.space(6), 0, theme.space(6), 0);
    m_kept = new TextLabel({}, TextRole::Caption, Tone::Muted);
    m_kept->setObjectName(u"draftKept"_s);
    m_kept->setFixedHeight(theme.controlHeight());
    m_kept->hide();
    auto *discardButton = new QToolButton;
    discardButton->setObjectName(u"discard"_s);
    discardButton->setIcon(icons::icon(u"trash"_s));
    discardButton->setAutoRaise(true);
    discardButton->setAccessibleName(tr("Discard the draft"));
    discardButton->setToolTip(tr("Discard the draft"));
    connect(discardButton, &QToolButton::clicked, this, &Composer::discard);
    row->addWidget(what, 1);
    row->addWidget(m_kept, 0, Qt::AlignTop);
    row->addWidget(discardButton, 0, Qt::AlignTop);
    row->addWidget(foldButton, 0, Qt::AlignTop);
    return head;
}

QWidget *Composer::buildFields()
{
    m_fields = new Pane(PaneGround::Surface);
    const Theme theme = Theme::of(this);
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(theme.space(6), 0, theme.space(6), 0);
    column->setSpacing(theme.space(2));
    m_missing = new MissingFields(m_viewpoint.language); // on a small screen it would take the room of the texts that it is about
    m_contact = new ContactFields(m_viewpoint);
    column->addWidget(m_missing);
    column->addWidget(m_contact);
    m_customerWords = new WordsEditor(Audience::Customer);
    m_teamWords = new WordsEditor(Audience::Team);
    auto *texts = new QHBoxLayout;
    texts->setSpacing(theme.space(3));
    texts->addWidget(m_customerWords, 1);
    texts->addWidget(m_teamWords, 1);
    column->addLayout(texts, 1);
    m_attachments = new AttachmentStrip(m_viewpoint);
    column->addWidget(m_attachments);
    addChoices(column);
    // On a small screen the fields scroll; the button that saves the entry stays in sight, and so does what it settles: see setBrief().
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(u"fields"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_fields);
    return m_scroll;
}

void Composer::addChoices(QBoxLayout *column)
{
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
}

void Composer::setBrief(bool brief)
{
    if (brief == std::exchange(m_brief, brief))
        return;
    // Texts are written in six lines or more: on a small screen the list of what is settled scrolls with them, and one line stays for it.
    QWidget *hands = window()->focusWidget();
    if (brief)
        m_fields->layout()->addWidget(m_preview);
    else
        static_cast<QBoxLayout *>(m_foot->layout())->insertWidget(0, m_preview, 1);
    m_preview->setVisible(true);
    m_preview->settling()->setMost(brief ? 50 : 6); // one bar is enough
    m_summary->setVisible(brief);
    if (hands && m_preview->isAncestorOf(hands))
        hands->setFocus();
}

int Composer::neededHeight() const
{
    const int others = m_others->isHidden() ? 0 : m_others->sizeHint().height();
    if (!isOpen())
        return others + m_bar->sizeHint().height() + 1;
    const QMargins margins = m_form->layout()->contentsMargins();
    const int gap = m_form->layout()->spacing();
    const auto tall = [](const QWidget *part, int width) {
        return part->layout()->hasHeightForWidth() ? part->layout()->totalHeightForWidth(width) : part->sizeHint().height();
    };
    const int room = width() - Theme::of(this).space(12);
    const int message = m_message->isHidden() ? 0 : std::max(m_message->heightForWidth(room), m_message->sizeHint().height()) + gap;
    return 1 + others + margins.top() + tall(m_head, width()) + gap + message + tall(m_fields, width()) + gap + tall(m_foot, width()) + margins.bottom();
}

void Composer::connectForm()
{
    const auto edited = [this] {
        if (!m_showing)
            read();
    };
    connect(m_kinds, &SegmentedControl::currentChanged, this, [this](const QString &id) { start(kinds::of(id)); });
    connect(m_told, &QCheckBox::toggled, this, edited);
    connect(m_contact, &ContactFields::changed, this, edited);
    connect(m_customerWords, &WordsEditor::changed, this, edited);
    connect(m_teamWords, &WordsEditor::changed, this, edited);
    connect(m_tells, &Chips::changed, this, edited);
    connect(m_facts, &Chips::changed, this, edited);
    connect(m_after, &AfterFields::changed, this, edited);
    connect(m_missing, &MissingFields::filled, this, &Composer::fillIn);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_draft.teamWords = QStringList{m_draft.teamWords, m_draft.customerWords}.join(m_draft.teamWords.isEmpty() ? u""_s : u"\n\n"_s);
        m_draft.customerWords.clear();
        m_message->clear();
        keep();
        show(m_draft);
    });
}

QWidget *Composer::buildFoot()
{
    auto *foot = new QWidget;
    const Theme theme = Theme::of(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(theme.space(6), theme.space(1), theme.space(6), 0);
    row->setSpacing(theme.space(3));
    m_preview = new PreviewStrip(m_viewpoint);
    m_summary = new ElidedLabel({}, TextRole::Body, Tone::Muted);
    m_summary->setObjectName(u"settlesInShort"_s);
    m_summary->hide();
    connect(this, &Composer::previewed, this, [this] { m_summary->setText(m_preview->text()); });
    connect(this, &Composer::previewed, this, &Composer::grown);
    connect(m_preview->settling(), &SettlingList::changed, this, [this] {
        if (!m_showing)
            read();
    });
    m_save = new QPushButton(tr("Save"));
    m_save->setObjectName(u"save"_s);
    m_save->setAccessibleName(tr("Save the entry"));
    setButtonKind(m_save, ButtonKind::Primary);
    connect(m_save, &QPushButton::clicked, this, &Composer::save);
    auto *hand = new QWidget;
    auto *saving = new QHBoxLayout(hand);
    saving->setContentsMargins({});
    saving->setSpacing(theme.space(3));
    saving->addWidget(new KeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    saving->addWidget(m_save);
    row->addWidget(m_preview, 1);
    row->addWidget(m_summary, 1);
    row->addWidget(hand, 0, Qt::AlignBottom);
    return foot;
}
