// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aftersales/matterdialog.h"

#include "core/desk/attachments.h"
#include "ui/attachments/attachmentstrip.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template<typename Field>
Field *named(Field *field, const char *id, const QString &name)
{
    field->setObjectName(QLatin1String(id));
    field->setAccessibleName(name);
    return field;
}

}

MatterDialog::MatterDialog(const QString &id, const QString &title, const QString &about, IncidentId incident, const Viewpoint &viewpoint, QWidget *parent)
    : FormDialog(id, title, viewpoint, parent), m_incident(incident)
{
    if (!about.isEmpty())
        addSentence(about);
    m_form = form();
}

void MatterDialog::addSentence(const QString &sentence)
{
    auto *label = new TextLabel(sentence, TextRole::Body, Tone::Muted);
    label->setWordWrap(true);
    body()->addWidget(label);
}

QLineEdit *MatterDialog::addLine(const char *id, const QString &name, const QString &value, const QString &hint)
{
    auto *line = named(new QLineEdit(value), id, name);
    line->setPlaceholderText(hint);
    line->setMaxLength(300);
    m_form->addRow(name, line);
    return m_lines[QLatin1String(id)] = line;
}

QComboBox *MatterDialog::addChoice(const char *id, const QString &name, const QList<std::pair<QString, QString>> &choices)
{
    auto *box = named(new QComboBox, id, name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto &[value, text] : choices)
        box->addItem(text, value);
    m_form->addRow(name, box);
    return m_choices[QLatin1String(id)] = box;
}

MomentEdit *MatterDialog::addMoment(const char *id, const QString &name, std::optional<Instant> moment)
{
    auto *edit = new MomentEdit(MomentEdit::Kind::Coming, name, viewpoint());
    edit->setObjectName(QLatin1String(id));
    if (moment)
        edit->setMoment(moment);
    m_form->addRow(name, edit);
    return m_moments[QLatin1String(id)] = edit;
}

QPlainTextEdit *MatterDialog::addNotes(const QString &name, const QString &hint)
{
    m_notes = named(new QPlainTextEdit, "matterNotes", name);
    m_notes->setPlaceholderText(hint.isEmpty() ? tr("For the team alone") : hint);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(3 * m_notes->fontMetrics().lineSpacing() + Theme::of(this).space(5));
    m_form->addRow(name, m_notes);
    return m_notes;
}

void MatterDialog::addPhotographs(const QString &name)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(Theme::of(this).space(1));
    auto *add = new QPushButton(icons::icon(u"attachment"_s), tr("Add photographs…"));
    add->setObjectName(u"matterPhotographs"_s);
    add->setAccessibleName(tr("Add photographs"));
    add->setAutoDefault(false);
    setButtonKind(add, ButtonKind::Secondary);
    m_photographs = new AttachmentStrip(viewpoint());
    column->addWidget(add, 0, Qt::AlignLeft);
    column->addWidget(m_photographs);
    m_form->addRow(name, box);
    add->setEnabled(false); // until it is known where they are kept
    connect(add, &QPushButton::clicked, m_photographs, &AttachmentStrip::choose);
    connect(m_photographs, &AttachmentStrip::failed, this, [this](const QString &sentence) { message()->say(MessageBar::Kind::Error, sentence); });
    connect(m_photographs, &AttachmentStrip::busyChanged, this, [this] { doIt()->setEnabled(!m_photographs->isBusy()); });
}

void MatterDialog::setFiles(Attachments &files)
{
    if (!m_photographs)
        return;
    m_photographs->setFiles(&files, [this] { return NewAttachment{.incident = m_incident, .entry = m_entry}; });
    m_photographs->watch(this);
    findChild<QPushButton *>(u"matterPhotographs"_s)->setEnabled(true);
    connect(m_photographs, &AttachmentStrip::added, this, [this](const Attachment &file) {
        std::vector<Attachment> all = m_photographs->attachments();
        if (std::none_of(all.begin(), all.end(), [&](const Attachment &one) { return one.id == file.id; }))
            all.push_back(file);
        m_photographs->show(all);
    });
}

void MatterDialog::built()
{
    body()->addStretch();
    const Theme theme = Theme::of(this);
    resize(std::max(theme.space(150), sizeHint().width() + theme.space(8)), std::max(sizeHint().height(), theme.space(80)));
}

Entry MatterDialog::entry() const
{
    Entry entry;
    entry.id = m_entry;
    entry.incident = m_incident;
    entry.kind = kind();
    entry.aftersales = act();
    if (m_notes && !m_notes->toPlainText().trimmed().isEmpty())
        entry.teamText = TeamText{LocalText::of(m_notes->toPlainText().trimmed(), viewpoint().language.code())};
    complete(entry);
    return entry;
}

QString MatterDialog::wrong() const
{
    for (const auto &[id, edit] : m_moments) {
        if (!edit->isUnderstood())
            return edit->problem();
    }
    return missing();
}

QJsonObject MatterDialog::typed() const
{
    QJsonObject all;
    for (const auto &[id, line] : m_lines)
        all.insert(id, line->text());
    for (const auto &[id, box] : m_choices)
        all.insert(id, box->currentData().toString());
    for (const auto &[id, edit] : m_moments)
        all.insert(id, edit->moment() ? QString::number(edit->moment()->ms) : QString());
    if (m_notes)
        all.insert(u"notes"_s, m_notes->toPlainText());
    if (m_photographs)
        all.insert(u"photographs"_s, int(m_photographs->attachments().size()));
    return all;
}

void MatterDialog::takeUp(const QJsonObject &typed)
{
    for (const auto &[id, line] : m_lines)
        line->setText(typed[id].toString());
    for (const auto &[id, box] : m_choices)
        box->setCurrentIndex(std::max(0, box->findData(typed[id].toString())));
    for (const auto &[id, edit] : m_moments)
        edit->setMoment(typed[id].toString().isEmpty() ? std::nullopt : std::optional(Instant{typed[id].toString().toLongLong()}));
    if (m_notes)
        m_notes->setPlainText(typed[u"notes"_s].toString());
}
