// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/skillsfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flowlayout.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

SkillsField::SkillsField(const QString &id, const QString &name, QWidget *parent)
    : QWidget(parent), m_chips(new QWidget), m_line(new QLineEdit), m_kept(new QLineEdit(this))
{
    setObjectName(id);
    m_kept->hide();
    m_line->setObjectName(id + u"Line"_s);
    m_line->setAccessibleName(name);
    m_line->setAccessibleDescription(tr("Enter adds the skill; its level is a number from 1 to 3 behind a colon"));
    m_line->setPlaceholderText(tr("such as cooling:3, then Enter"));
    m_line->setMaxLength(200);
    m_line->installEventFilter(this);
    auto *flow = new FlowLayout(m_chips);
    flow->setContentsMargins({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::of(this).space(1));
    column->addWidget(m_chips);
    column->addWidget(m_line);
    fill();
}

void SkillsField::setSkills(const std::vector<Skill> &skills)
{
    if (m_skills == skills)
        return;
    m_skills = skills;
    fill();
}

void SkillsField::setKnown(const QStringList &names)
{
    auto *completer = new QCompleter(names, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    delete m_line->completer();
    m_line->setCompleter(completer);
}

void SkillsField::fill()
{
    while (QLayoutItem *item = m_chips->layout()->takeAt(0)) {
        item->widget()->deleteLater(); // its own cross may have been pressed
        item->widget()->hide();
        delete item;
    }
    QStringList texts;
    for (const Skill &skill : m_skills) {
        const QString text = u"%1:%2"_s.arg(skill.name).arg(skill.level);
        texts << text;
        auto *chip = new Chip(BadgeContent{u"tag"_s, text, Tone::Neutral}, true);
        chip->setObjectName(u"skillChip"_s);
        chip->setAccessibleDescription(tr("Delete takes the skill away"));
        connect(chip, &Chip::removeRequested, this, [this, name = skill.name] { remove(name); });
        m_chips->layout()->addWidget(chip);
        chip->show();
    }
    m_kept->setText(texts.join(u','));
    m_chips->setVisible(!m_skills.empty());
    m_chips->updateGeometry();
}

void SkillsField::add()
{
    bool added = false;
    const QStringList words = m_line->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &written : words) {
        const Skill skill = skillOf(written);
        if (skill.name.isEmpty())
            continue;
        std::erase_if(m_skills, [&](const Skill &one) { return one.name.compare(skill.name, Qt::CaseInsensitive) == 0; });
        m_skills.push_back(skill);
        added = true;
    }
    m_line->clear();
    if (!added)
        return;
    fill();
    Q_EMIT changed();
}

void SkillsField::remove(const QString &name)
{
    std::erase_if(m_skills, [&](const Skill &one) { return one.name == name; });
    fill();
    m_line->setFocus();
    Q_EMIT changed();
}

bool SkillsField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & Qt::ControlModifier);
    if (!enter || m_line->text().trimmed().isEmpty())
        return QWidget::eventFilter(watched, event);
    add(); // and the button that Enter presses elsewhere stays alone
    return true;
}
